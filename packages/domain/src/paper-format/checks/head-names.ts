import { foldDiacritics } from '../../text/index.ts';
import { headNames as names } from '../data/head-names.ts';
import { joinedText } from '../gather-head.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/**
 * The names at the left of the head against what is known of the unit: its own (HD-03), its superior's above it (HD-04), the
 * committee's above its boards and offices (HD-08). Names of places are held against what is known by the rules of content.
 */
export function checkHeadNames({ parts: { head }, unit }: ExaminedPaper): readonly Raised[] {
  const issuer = keyOf(joinedText(head.issuingBody));
  if (unit === undefined || issuer === '') return [];
  if (names.board.test(issuer)) return checkAbove(head, 'HD-08', unit.fullName);
  if (!names.committee.test(issuer)) return [];
  const own = otherName(joinedText(head.issuingBody), unit.fullName);
  return [
    ...(own === undefined ? [] : [otherBody(head, unit.fullName, own)]),
    ...(unit.superiorName === undefined || names.centre.test(keyOf(unit.superiorName))
      ? []
      : checkAbove(head, 'HD-04', unit.superiorName)),
  ];
}

type Head = ExaminedPaper['parts']['head'];

function otherBody(head: Head, expected: string, found: string): Raised {
  const lines = head.issuingBody;
  const base = { rule: 'HD-03', part: 'issuingBody', fault: 'form' } as const;
  return { ...base, lines, expected, found, confidence: 'PARTIAL' };
}

/** What people entered of the tree may be behind: both ways to be wrong are warnings. */
function checkAbove(head: Head, rule: 'HD-04' | 'HD-08', expected: string): readonly Raised[] {
  const base = { rule, part: 'superiorBody', expected, confidence: 'PARTIAL' } as const;
  if (head.superiorBody.length === 0)
    return [{ ...base, fault: 'missing', lines: head.issuingBody, found: 'none' }];
  const found = otherName(joinedText(head.superiorBody), expected);
  return found === undefined ? [] : [{ ...base, fault: 'form', lines: head.superiorBody, found }];
}

/** The name that stands there, where it is certainly another than the one known; never where either is that of a place. */
function otherName(written: string, known: string): string | undefined {
  const [here, there] = [bareName(written), bareName(known)];
  if (here === '' || there === '' || names.ofPlace.test(here) || names.ofPlace.test(there))
    return undefined;
  return here === there ? undefined : written;
}

/** What is left of a name without the word for the kind of organisation. */
function bareName(name: string): string {
  return keyOf(name).replace(names.kindOfBody, '').trim();
}

function keyOf(name: string): string {
  return foldDiacritics(name).replaceAll(/\s+/gu, ' ').trim();
}
