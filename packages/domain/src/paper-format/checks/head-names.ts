import { foldDiacritics } from '../../text/index.ts';
import { headNames as names } from '../data/head-names.ts';
import { joinedText } from '../gather-head.ts';
import { placeIn } from '../issue-lines.ts';
import { lineText } from '../line-facts.ts';
import type { ExaminedPaper, KnownUnit, Raised } from '../raised.ts';

/**
 * The names at the left of the head against what is known of the unit: its own (HD-03), its superior's above it (HD-04), the
 * committee's above its boards and offices (HD-08), its seat in the line of place (DT-03). Names of places are held against what is known by the rules of content.
 */
export function checkHeadNames({ parts: { head }, unit }: ExaminedPaper): readonly Raised[] {
  if (unit === undefined) return checkUnknown(head);
  return [...checkBodies(head, unit), ...checkSeat(head, unit)];
}

function checkBodies(head: Head, unit: KnownUnit): readonly Raised[] {
  const issuer = keyOf(joinedText(head.issuingBody));
  if (names.board.test(issuer)) return checkAbove(head, 'HD-08', unit.fullName);
  if (!names.committee.test(issuer)) return [];
  const own = otherName(joinedText(head.issuingBody), unit.fullName);
  return [
    ...(own === undefined ? [] : [otherBody(head, unit.fullName, own)]),
    ...(unit.superiorName === undefined || names.centre.test(keyOf(unit.superiorName))
      ? []
      : checkSuperior(head, { ...unit, superiorName: unit.superiorName })),
  ];
}

/** HD-04 where nobody knows the unit: some committees have a superior by their level, and it stands above them. */
function checkUnknown(head: Head): readonly Raised[] {
  const named = names.hasSuperior.test(keyOf(joinedText(head.issuingBody)));
  if (!named || head.superiorBody.length > 0) return [];
  const base = { rule: 'HD-04', part: 'superiorBody', fault: 'missing' } as const;
  const words = { expected: 'superiorAbove', found: 'none' };
  return [{ ...base, ...words, lines: head.issuingBody, confidence: 'BACKGROUND' }];
}

/**
 * HD-04 where the tree knows the superior: its absence is an error, and so is another name that no superior of the unit has or had.
 * A name that is only longer or shorter than the one known is a warning.
 */
function checkSuperior(
  head: Head,
  { superiorName, otherSuperiors = [] }: KnownUnit & { readonly superiorName: string },
): readonly Raised[] {
  const [raised] = checkAbove(head, 'HD-04', superiorName);
  if (raised === undefined) return [];
  const written = bareName(joinedText(head.superiorBody));
  const known = [superiorName, ...otherSuperiors].map(bareName);
  const near = known.some((name) => name.includes(written) || written.includes(name));
  const certain = raised.fault === 'missing' || !near;
  return [{ ...raised, confidence: certain ? 'CONFIRMED' : 'PARTIAL' }];
}

type Head = ExaminedPaper['parts']['head'];

/** DT-03: a commune dates its papers at its own name; where the offices of higher levels sit, its name does not tell. */
function checkSeat({ placeAndDate }: Head, { fullName }: KnownUnit): readonly Raised[] {
  const name = names.seat.exec(bareName(fullName))?.groups?.['name'];
  const place = placeAndDate && placeIn(lineText(placeAndDate));
  if (placeAndDate === undefined || name === undefined || place === undefined || place === '')
    return [];
  if (keyOf(place).endsWith(name)) return [];
  const base = { rule: 'DT-03', part: 'placeAndDate', fault: 'form' } as const;
  return [{ ...base, lines: [placeAndDate], expected: fullName, found: place }];
}

function otherBody(head: Head, expected: string, found: string): Raised {
  const lines = head.issuingBody;
  const base = { rule: 'HD-03', part: 'issuingBody', fault: 'form' } as const;
  return { ...base, lines, expected, found, confidence: 'PARTIAL' };
}

/** What people entered of the tree may be behind: unless more is known, both ways to be wrong are warnings. */
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
