import type { BallotSessionView, Hand } from '@daihoi/contract/ballot-session';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import { headOf } from '../ballot-view.ts';
import type { CountingWords } from '../use-counting-words.ts';

/** Whose codes a form asks for. */
export type AskedHands = 'head' | 'headAndMember' | 'oneMember' | 'twoMembers';

/** Where somebody is chosen and types a code. */
export interface HandNames {
  readonly member: string;
  readonly code: string;
}

export const firstHand: HandNames = { member: 'member', code: 'memberCode' };
/** The second of two members, where the head is neither. */
export const otherHand: HandNames = { member: 'other', code: 'otherCode' };

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
  const withHead = asks === 'head' || asks === 'headAndMember';
  const read = [
    ...(withHead ? [readHead(entered, asking)] : []),
    ...(asks === 'head' ? [] : [readMember(entered, asking, firstHand)]),
    ...(asks === 'twoMembers' ? [readMember(entered, asking, otherHand)] : []),
  ];
  return {
    hands: read.flatMap(({ hands }) => hands),
    errors: read.flatMap(({ errors }) => errors),
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

function readMember(
  entered: FormData,
  { view, words: { t } }: Asking,
  names: HandNames,
): ReadHands {
  const member = view.committee.find(({ id }) => id === formText(entered, names.member));
  const code = formText(entered, names.code).trim();
  if (!member)
    return {
      hands: [],
      errors: [{ at: names.member, label: t('hands.who'), message: t('hands.choose') }],
    };
  return code.length < shortestCode
    ? { hands: [], errors: [tooShort(names.code, member.name, t)] }
    : { hands: [{ member: member.id, code }], errors: [] };
}

function tooShort(at: string, name: string, t: CountingWords['t']): FieldError {
  return { at, label: t('hands.code', { name }), message: t('hands.codeShort') };
}
