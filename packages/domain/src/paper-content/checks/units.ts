import { oneTonePlace } from '../../paper-format/index.ts';
import { unitWords as words } from '../data/unit-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { named, ownUnit, superiorUnit, type NamedUnit } from '../own-unit.ts';
import { plainText, sentencesIn, type Sentence } from '../plain-text.ts';

/** UN-01: the head against the name that is known. UN-03: the superior there. UN-02: another unit where the paper speaks of its own. */
export function checkUnits(paper: ReadPaper): readonly RaisedContent[] {
  return [...checkHead(paper), ...checkSuperior(paper), ...checkBody(paper)];
}

/** Names as they are compared: small letters, one blank, one place for the tone. */
function nameKey(name: string): string {
  return oneTonePlace(name).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function written({ level, name }: NamedUnit): string {
  return `${level} ${name.replaceAll(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())}`;
}

function checkHead({ parts, facts }: ReadPaper): readonly RaisedContent[] {
  const own = ownUnit(parts);
  const [known, ...further] = facts.unitNames ?? [];
  if (own === undefined || known === undefined) return [];
  const isKnown = [known, ...further].some((name) => nameKey(name) === nameKey(written(own)));
  if (isKnown) return [];
  const lines = parts.head.issuingBody;
  return [{ rule: 'UN-01', part: 'issuingBody', lines, expected: known, found: written(own) }];
}

/** A superior of another level stands there by right: some units write the one two levels above. */
function checkSuperior({ parts, facts }: ReadPaper): readonly RaisedContent[] {
  const superior = superiorUnit(parts);
  const [known, ...further] = facts.superiorNames ?? [];
  if (superior === undefined || known === undefined) return [];
  if ([known, ...further].some((name) => nameKey(name) === nameKey(written(superior)))) return [];
  if (!nameKey(known).startsWith(`${superior.level} `)) return [];
  const lines = parts.head.superiorBody;
  return [
    { rule: 'UN-03', part: 'superiorBody', lines, expected: known, found: written(superior) },
  ];
}

/** Only where the paper names a unit of its own level as one names oneself, in a sentence that is not on others. */
function checkBody({ parts, content, facts }: ReadPaper): readonly RaisedContent[] {
  const own = ownUnit(parts);
  if (own === undefined) return [];
  const superior = superiorUnit(parts);
  const allowed = new Set(
    [
      written(own),
      ...(superior === undefined ? [] : [written(superior)]),
      ...(facts.unitNames ?? []),
      ...(facts.formerNames ?? []),
    ].map(nameKey),
  );
  const ownPlain = plainText(own.name);
  const strangers = new Set((facts.neighbourNames ?? []).map(nameKey));
  return content.lines.flatMap((told) => {
    if (
      strangers.size === 0 &&
      !/\b(?:dang|uy) /u.test(told.plain) &&
      !told.plain.includes(ownPlain)
    )
      return [];
    return sentencesIn(told).flatMap(({ text: sentence, plain }) => {
      const units = [
        ...sentence.matchAll(words.selfName),
        ...sentence.matchAll(words.committeeName),
      ];
      const ofOthers = words.ofOthers.test(plain) || words.old.test(sentence);
      const off = units.find((match) => {
        const unit = unitOf(match);
        const key = nameKey(written(unit));
        if (allowed.has(key) || words.notName.test(match.groups?.['name'] ?? '')) return false;
        return unit.level === own.level && (strangers.has(key) || !ofOthers);
      });
      const copied =
        off ??
        misspeltOwn(sentence, own, { allowed, strangers }) ??
        (ofOthers ? undefined : strangerIn({ text: sentence, plain }, own, strangers));
      if (copied === undefined) return [];
      const found = written(unitOf(copied));
      return [{ rule: 'UN-02', lines: [told.line], expected: written(own), found } as const];
    });
  });
}

/** The own unit with the marks of its name off: a slip, unless a unit of that name is known. */
function misspeltOwn(
  text: string,
  own: NamedUnit,
  known: { readonly allowed: ReadonlySet<string>; readonly strangers: ReadonlySet<string> },
): RegExpExecArray | undefined {
  return [...text.matchAll(words.anyName)].find((match) => {
    const unit = unitOf(match);
    const key = nameKey(written(unit));
    if (unit.level !== own.level || known.allowed.has(key) || known.strangers.has(key))
      return false;
    return plainText(unit.name) === plainText(own.name);
  });
}

/** A neighbour that a sentence names alone, as it would name the own unit. */
function strangerIn(
  { text, plain }: Sentence,
  own: NamedUnit,
  strangers: ReadonlySet<string>,
): RegExpExecArray | undefined {
  if (strangers.size === 0 || nameKey(text).includes(own.name)) return undefined;
  return [...text.matchAll(words.anyName)].find((match) => {
    const unit = unitOf(match);
    if (unit.level !== own.level || !strangers.has(nameKey(written(unit)))) return false;
    // Names hold words that mean something else: the sentence is read without them.
    const named = plain.slice(0, match.index + unit.level.length);
    return !words.besideOthers.test(named + plain.slice(match.index + match[0].length));
  });
}

function unitOf(match: RegExpExecArray): NamedUnit {
  return named(match.groups?.['level'] ?? '', match.groups?.['name'] ?? '');
}
