import { foldDiacritics } from '../../text/index.ts';
import { headWords } from '../data/head-words.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { extentOf, lineKey, lineText } from '../line-facts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** To whom a paper goes (RC rules). */
export function checkRecipients(paper: ExaminedPaper): readonly Raised[] {
  return [...checkList(paper), ...checkOrder(paper), ...checkAsAbove(paper)];
}

/** RC-01: the word underlined with its colon, a hyphen before each recipient, the place of filing last with a full stop. */
function checkList({ parts: { recipientsHead, recipients } }: ExaminedPaper): readonly Raised[] {
  if (recipientsHead === undefined) return [];
  const head = { rule: 'RC-01', part: 'recipientsHead', lines: [recipientsHead] } as const;
  const list = { rule: 'RC-01', part: 'recipients' } as const;
  const bare = recipients.filter((line) => !line.numbered && !lineText(line).startsWith('-'));
  const last = recipients.at(-1);
  const text = last === undefined ? '' : lineText(last);
  const filed = /^(?:- ?)?luu\b.*\.$/u.test(foldDiacritics(text));
  const underlined = extentOf(recipientsHead, (run) => run.underline) !== 'none';
  return [
    ...(lineText(recipientsHead).endsWith(':')
      ? []
      : [{ ...head, fault: 'form', expected: 'colon', found: lineText(recipientsHead) } as const]),
    ...(underlined
      ? []
      : [{ ...head, fault: 'form', expected: 'underlined', found: 'notUnderlined' } as const]),
    ...(bare.length === 0
      ? []
      : [
          {
            ...list,
            fault: 'form',
            lines: bare,
            expected: 'hyphen',
            found: bare.map(lineText).join('; '),
          } as const,
        ]),
    ...(last === undefined || filed
      ? []
      : [{ ...list, fault: 'form', lines: [last], expected: 'filedLast', found: text } as const]),
  ];
}

/** RC-02: to whom it reports stands before those who get it to know or to act; only what the list says itself is looked at. */
function checkOrder({ parts: { recipients } }: ExaminedPaper): readonly Raised[] {
  const told = recipients.map((line) => ({ line, key: lineKey(line) }));
  const others = told.findIndex(({ key }) => !bodyPatterns.toReport.test(key) && !asAbove(key));
  const late = told.filter(
    ({ key }, at) => others >= 0 && at > others && bodyPatterns.toReport.test(key),
  );
  if (late.length === 0) return [];
  const found = late.map(({ line }) => lineText(line)).join('; ');
  const base = { rule: 'RC-02', part: 'recipients', fault: 'form' } as const;
  return [{ ...base, lines: late.map(({ line }) => line), expected: 'superiorFirst', found }];
}

function asAbove(key: string): boolean {
  return key.includes(headWords.asAboveKey);
}

/** RC-03: a letter or a proposal sends itself "as above". */
function checkAsAbove({ parts, kind }: ExaminedPaper): readonly Raised[] {
  const { addressee, recipients } = parts;
  const sent = kind === 'officialLetter' || kind === 'proposalPaper';
  if (!sent || addressee.length === 0 || recipients.length === 0) return [];
  if (recipients.some((line) => asAbove(lineKey(line)))) return [];
  return [
    {
      rule: 'RC-03',
      part: 'recipients',
      fault: 'missing',
      lines: recipients.slice(0, 1),
      expected: headWords.asAbove,
      found: 'none',
    },
  ];
}
