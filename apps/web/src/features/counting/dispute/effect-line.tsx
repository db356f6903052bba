import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { BallotMarks } from '@daihoi/domain/ballot-session';
import { useKeyingWords, type KeyingWords } from '../keying/use-keying-words.ts';
import { effectOf } from './choices.ts';

interface EffectLineProps {
  readonly view: BallotSessionView;
  readonly marks: BallotMarks;
}

/** What marks make of a ballot: valid or not, and why. */
export function EffectLine({ view, marks }: EffectLineProps) {
  return <span>{effectWords({ view, marks }, useKeyingWords())}</span>;
}

function effectWords({ view, marks }: EffectLineProps, { k, election }: KeyingWords): string {
  const effect = effectOf(marks, view);
  if (effect.kind === 'invalid')
    return k('dispute.effect.invalid', { why: election.invalidReason[effect.why] });
  return k(view.form === 'strike' ? 'dispute.effect.valid' : 'dispute.effect.validRows', {
    kept: effect.kept,
  });
}
