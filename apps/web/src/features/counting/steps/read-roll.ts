import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { exclusionsOf, type ElectionBody } from '@daihoi/domain/election';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import { lastRoll } from '../ballot-view.ts';
import type { CountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';

/** The roll as it was entered; exclusions left empty are none. */
export function rollIn(entered: FormData, body: ElectionBody) {
  return {
    convened: countIn(entered, 'convened') ?? 0,
    present: countIn(entered, 'present') ?? 0,
    excluded: exclusionsOf(body)
      .map((reason) => ({ reason, count: countIn(entered, reason) ?? 0 }))
      .filter(({ count }) => count > 0),
    reason: formText(entered, 'reason').trim(),
  };
}

interface RollAsking {
  readonly view: BallotSessionView;
  readonly words: CountingWords;
}

/** What is wrong with an entered roll, at its field. */
export function checkRoll(entered: FormData, { view, words }: RollAsking): readonly FieldError[] {
  const { s, format } = words;
  const missing = (['convened', 'present'] as const)
    .filter((field) => countIn(entered, field) === undefined)
    .map((field) => ({ at: field, label: s(`roll.${field}`), message: s('roll.missing') }));
  if (missing.length > 0) return missing;
  const { convened, present, excluded, reason } = rollIn(entered, view.body);
  const base = convened - excluded.reduce((sum, { count }) => sum + count, 0);
  if (present > base)
    return [
      {
        at: 'present',
        label: s('roll.present'),
        message: s('roll.tooMany', {
          present: format.integer(present),
          base: format.integer(base),
        }),
      },
    ];
  return lastRoll(view) !== undefined && reason === ''
    ? [{ at: 'reason', label: s('roll.reason'), message: s('roll.reasonMissing') }]
    : [];
}
