/** How one paper is read, in the words of sections 8 and 9 of the rules. */
import type { PlainInput, PlainPile } from './plain-input.ts';

/** Section 8: no more names than seats means agree/disagree; a list with a surplus is struck. */
export function plainForm(input: PlainInput): string {
  if (input.ballotForm !== undefined) return input.ballotForm;
  const surplus = input.candidates.length - input.seats;
  if (surplus >= 1) return 'strike';
  return 'agreeDisagree';
}

/** Section 9: the empty string is a valid ballot. `shown`: the text is open (O1, O2), people have to look. */
export function whyInvalid(
  ballot: PlainPile,
  input: PlainInput,
  form: string,
): { why: string; shown: boolean } {
  const seen = (why: string): boolean => has(ballot.flags, why) || ballot.conclusion === why;
  for (const why of ['notIssued', 'outsideName', 'markedOrInks', 'signedOrWriting']) {
    if (has(ballot.flags, why)) return { why, shown: false };
  }
  for (const why of ['notIssued', 'outsideName', 'markedOrInks', 'signedOrWriting']) {
    if (seen(why)) return { why, shown: false };
  }
  let votes = 0;
  let againstRows = 0;
  let blankRows = 0;
  for (const { id } of input.candidates) {
    const left = form === 'strike' && !has(ballot.struck, id);
    const yes = has(ballot.agree, id);
    const no = has(ballot.disagree, id);
    if (left || (form !== 'strike' && yes && !no)) votes++;
    if (no && !yes) againstRows++;
    if (!no && !yes) blankRows++;
  }
  const names = input.candidates.length;
  if (form !== 'strike' && names === 1) {
    if (votes + againstRows === 1) return { why: '', shown: false };
    return { why: blankRows === 1 ? 'singleNeither' : 'singleBoth', shown: false };
  }
  if (votes > input.seats) return { why: 'overVote', shown: false };
  if (votes > 0) return { why: '', shown: false };
  if (form === 'strike') return { why: 'votesForNobody', shown: false };
  if (ballot.conclusion === 'valid') return { why: '', shown: false };
  const o1 = input.settings?.allDisagree === 'valid';
  const o2 = input.settings?.noMarks === 'valid';
  let accepted = o1 && o2;
  if (againstRows === names) accepted = o1;
  if (blankRows === names) accepted = o2;
  return { why: accepted ? '' : 'votesForNobody', shown: true };
}

/** True when a list that may be missing holds the name. */
export function has(names: string[] | undefined, name: string): boolean {
  return names !== undefined && names.includes(name);
}
