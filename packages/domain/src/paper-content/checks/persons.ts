import { lineText, type PaperLine } from '../../paper-format/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { personTitle, postBeginning } from '../data/cited-papers.ts';
import { plainText } from '../plain-text.ts';

interface NamedPerson {
  readonly name: string;
  readonly line: PaperLine;
}

/**
 * NM-01: a name behind a title that differs from another by the marks of one syllable, or by one letter outside the given name.
 * Two people may be called so; where one spelling stands once and the other more often, it is a slip, else a note.
 */
export function checkPersons(paper: ReadPaper): readonly RaisedContent[] {
  return [...namesInBody(paper), ...signersInBody(paper)];
}

function namesInBody({ content }: ReadPaper): readonly RaisedContent[] {
  const told = content.lines.flatMap(({ text, line }) => personsIn(text, line));
  const names = [...new Set(told.map(({ name }) => name))];
  return names.flatMap((name, at) =>
    names.slice(at + 1).flatMap((other) => {
      const likeness = likenessOf(name, other);
      if (likeness === undefined) return [];
      const [usual, rare] = times(told, name) >= times(told, other) ? [name, other] : [other, name];
      const slip = times(told, usual) > 1 && times(told, rare) === 1;
      if (likeness === 'letter' && !slip) return [];
      const lines = told.filter((each) => each.name === rare).map(({ line }) => line);
      const raised = { rule: 'NM-01', lines, expected: usual, found: rare } as const;
      return [slip ? raised : ({ ...raised, confidence: 'BACKGROUND' } as const)];
    }),
  );
}

/**
 * Whoever signs, named in the body with the marks of one syllable off: a slip where the body gives that person the post of the
 * signature, else a note.
 */
function signersInBody({ content, parts }: ReadPaper): readonly RaisedContent[] {
  return parts.signatures.flatMap(({ name, post }) => {
    if (name === undefined) return [];
    const signer = properName(lineText(name));
    const posts = plainText(post.map(lineText).join(' ')).trim();
    const told = content.lines.flatMap((line) =>
      personsIn(line.text, line.line).map((person) => ({ ...person, plain: line.plain })),
    );
    if (told.some((each) => each.name === signer)) return [];
    return told.flatMap(({ name: found, line, plain }) => {
      if (likenessOf(found, signer) !== 'marks') return [];
      const raised = { rule: 'NM-01', lines: [line], expected: signer, found } as const;
      const isSame = posts !== '' && plain.includes(posts);
      return [isSame ? raised : ({ ...raised, confidence: 'BACKGROUND' } as const)];
    });
  });
}

/** A name with capitals where names have them, whatever capitals it is set in. */
function properName(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

function times(told: readonly NamedPerson[], name: string): number {
  return told.filter((each) => each.name === name).length;
}

function personsIn(text: string, line: PaperLine): readonly NamedPerson[] {
  return [...text.matchAll(personTitle)].flatMap((match) =>
    (match.groups?.['names'] ?? '')
      .split(/,\s|\sv\u00e0\s/u)
      .filter((name) => !postBeginning.test(name) && name.includes(' '))
      .map((name) => ({ name: name.normalize('NFC'), line })),
  );
}

function likenessOf(left: string, right: string): 'marks' | 'letter' | undefined {
  const [one, two] = [left.split(' '), right.split(' ')];
  if (one.length !== two.length || one.length < 2) return undefined;
  const off = one.flatMap((word, at) => (word === two[at] ? [] : [at]));
  const [only, ...more] = off;
  if (only === undefined || more.length > 0) return undefined;
  const [first, second] = [one[only] ?? '', two[only] ?? ''];
  if (plainText(first) === plainText(second)) return 'marks';
  return only < one.length - 1 && isOneLetterApart(first, second) ? 'letter' : undefined;
}

/** One letter exchanged, left out or too many. */
function isOneLetterApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
