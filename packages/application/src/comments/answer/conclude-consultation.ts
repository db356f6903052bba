import {
  concludeHindrances,
  moveConsultation,
  type ConcludeHindrance,
} from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  changeSynthesis,
  type SynthesisRefusal,
  type WhichConsultation,
} from './open-synthesis.ts';

export interface NotConcluded {
  readonly code: 'synthesis.not-concluded';
  readonly hindrances: readonly ConcludeHindrance[];
}

/**
 * Concludes a consultation: from then on everybody who wrote sees the answer, and no answer changes. Refused while anything that
 * came is without an answer.
 */
export function concludeConsultation(
  ports: Ports,
  actor: Actor,
  command: WhichConsultation & { readonly version: number },
): Promise<Result<number, SynthesisRefusal | NotConcluded>> {
  const { version } = command;
  return changeSynthesis<number, SynthesisRefusal | NotConcluded>(ports, actor, {
    ...command,
    act: 'synthesis.concluded',
    async change({ consultation, box }, { stores, stamp }) {
      if (consultation.version !== version)
        return err({ code: 'version.stale', expected: version });
      const { closesOn } = consultation.value;
      const left = await stores.synthesis.left(box);
      const hindrances = concludeHindrances({ closesOn, ...left }, ports.clock.today());
      if (hindrances.length > 0) return err({ code: 'synthesis.not-concluded', hindrances });
      const moved = moveConsultation(consultation.value, 'conclude');
      if (!moved.ok) return moved;
      const saved = await stores.comments.save(consultation, moved.value, stamp);
      return saved.ok ? ok({ value: saved.value, target: '', after: {} }) : saved;
    },
  });
}
