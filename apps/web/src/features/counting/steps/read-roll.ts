import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { exclusionsOf, type ElectionBody } from '@daihoi/domain/election';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import { lastRoll } from '../ballot-view.ts';
import type { CountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';

/** The roll as it was entered; exclusions left empty are none. */
function rollIn(entered: FormData, body: ElectionBody) {
  return {
    convened: countIn(entered, 'convened') ?? 0,
    present: countIn(entered, 'present') ?? 0,
    excluded: exclusionsOf(body)
      .map((reason) => ({ reason, count: countIn(entered, reason) ?? 0 }))
      .filter(({ count }) => count > 0),
    reason: formText(entered, 'reason').trim(),
  };
}

/** The roll that is sent: what the attendance register makes where one is kept, else what was entered. */
export function rollSent({ register, body }: BallotSessionView, entered: FormData) {
  const typed = rollIn(entered, body);
  if (!register) return typed;
  const { convened, present, excluded } = register;
  return { convened, present, excluded: [...excluded], reason: typed.reason };
}

interface RollAsking {
  readonly view: BallotSessionView;
  readonly words: CountingWords;
}

/** What is wrong with an entered roll, at its field. */
export function checkRoll(entered: FormData, { view, words }: RollAsking): readonly FieldError[] {
  const { s } = words;
  const unclear = view.register ? [] : wrongFigures(entered, { view, words });
  if (unclear.length > 0) return unclear;
  return lastRoll(view) !== undefined && rollIn(entered, view.body).reason === ''
    ? [{ at: 'reason', label: s('roll.reason'), message: s('roll.reasonMissing') }]
    : [];
}

/** What is wrong with the figures as they were typed. */
function wrongFigures(entered: FormData, { view, words }: RollAsking): readonly FieldError[] {
  const { s, format } = words;
  const missing = (['convened', 'present'] as const)
    .filter((field) => countIn(entered, field) === undefined)
    .map((field) => ({ at: field, label: s(`roll.${field}`), message: s('roll.missing') }));
  if (missing.length > 0) return missing;
  const { convened, present, excluded } = rollIn(entered, view.body);
  const base = convened - excluded.reduce((sum, { count }) => sum + count, 0);
  if (present <= base) return [];
  const message = s('roll.tooMany', {
    present: format.integer(present),
    base: format.integer(base),
  });
  return [{ at: 'present', label: s('roll.present'), message }];
}
