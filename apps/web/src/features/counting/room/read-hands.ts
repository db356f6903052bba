import type { BallotSessionView, Hand } from '@daihoi/contract/ballot-session';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import { headOf } from '../ballot-view.ts';
import type { CountingWords } from '../use-counting-words.ts';

/** Whose codes a form asks for. */
export type AskedHands = 'head' | 'headAndMember' | 'oneMember';

/** Shorter ones are nobody's code. */
export const shortestCode = 6;

interface Asking {
  readonly view: BallotSessionView;
  readonly asks: AskedHands;
  readonly words: CountingWords;
}

interface ReadHands {
  readonly hands: readonly Hand[];
  readonly errors: readonly FieldError[];
}

/** Reads names and codes from a form, with what is missing at which field. */
export function readHands(entered: FormData, asking: Asking): ReadHands {
  const { asks } = asking;
  const head = asks === 'oneMember' ? undefined : readHead(entered, asking);
  const member = asks === 'head' ? undefined : readMember(entered, asking);
  return {
    hands: [...(head?.hands ?? []), ...(member?.hands ?? [])],
    errors: [...(head?.errors ?? []), ...(member?.errors ?? [])],
  };
}

function readHead(entered: FormData, { view, words: { t } }: Asking): ReadHands {
  const head = headOf(view);
  const code = formText(entered, 'headCode').trim();
  if (!head)
    return {
      hands: [],
      errors: [{ at: 'headCode', label: t('role.head'), message: t('hands.none') }],
    };
  return code.length < shortestCode
    ? { hands: [], errors: [tooShort('headCode', head.name, t)] }
    : { hands: [{ member: head.id, code }], errors: [] };
}

function readMember(entered: FormData, { view, words: { t } }: Asking): ReadHands {
  const member = view.committee.find(({ id }) => id === formText(entered, 'member'));
  const code = formText(entered, 'memberCode').trim();
  if (!member)
    return {
      hands: [],
      errors: [{ at: 'member', label: t('hands.who'), message: t('hands.choose') }],
    };
  return code.length < shortestCode
    ? { hands: [], errors: [tooShort('memberCode', member.name, t)] }
    : { hands: [{ member: member.id, code }], errors: [] };
}

function tooShort(at: string, name: string, t: CountingWords['t']): FieldError {
  return { at, label: t('hands.code', { name }), message: t('hands.codeShort') };
}
