import { partPatterns as pattern } from '../data/part-patterns.ts';
import { headWords } from '../data/head-words.ts';
import { joinedText } from '../gather-head.ts';
import { lineText } from '../line-facts.ts';
import type { PaperPart, PaperSignature } from '../paper-parts.ts';
import { listed, type ExaminedPaper, type Raised } from '../raised.ts';
import type { FormatRuleId } from '../format-rule.ts';
import { foldDiacritics } from '../../text/index.ts';

/** The head of page 1 (HD rules), and the components no paper may lack. */
export function checkHead(paper: ExaminedPaper): readonly Raised[] {
  return [
    ...checkComponents(paper),
    ...checkLayout(paper),
    ...checkTitle(paper),
    ...checkStar(paper),
    ...checkCongress(paper),
    ...checkMotto(paper),
  ];
}

/** Mandatory components (section 2). Minutes bear witness and need neither number nor recipients, a certified
 * copy no recipients (CP-01); what is of no
 * official type (lists, statistics, certificates) not even a signature. */
function checkComponents({ parts, kind }: ExaminedPaper): readonly Raised[] {
  const { head, typeName, signatures, recipientsHead } = parts;
  const isOther = kind === undefined && typeName !== undefined;
  const isWitness = kind === 'minutes' || isOther;
  const isCopy = kind === 'certifiedCopy';
  const isLetter = kind === 'officialLetter';
  const needs: readonly (readonly [FormatRuleId, PaperPart, boolean])[] = [
    ['MC-2', 'issuingBody', head.issuingBody.length > 0],
    ['MC-3', 'documentNumber', head.documentNumber !== undefined || isWitness],
    ['MC-4', 'placeAndDate', head.placeAndDate !== undefined],
    ['MC-5', 'typeName', typeName !== undefined || isLetter],
    ['MC-7', 'signature', signatures.length > 0 || isOther],
    ['MC-9', 'recipients', recipientsHead !== undefined || isWitness || isCopy],
  ];
  const base = { fault: 'missing', expected: 'there', found: 'none' } as const;
  return [
    ...needs
      .filter(([, , there]) => !there)
      .map(([rule, part]) => ({ ...base, rule, part, lines: [] })),
    ...(head.draftMark === undefined ? signatures.filter(isNameless) : []).map(
      ({ authority, post }) =>
        ({ ...base, rule: 'MC-7', part: 'signerName', lines: [...authority, ...post] }) as const,
    ),
  ];
}

/** Somebody signs, and nothing says who. Of a draft that is not settled yet. */
function isNameless({ authority, post, name }: PaperSignature): boolean {
  return name === undefined && authority.length + post.length > 0;
}

/** HD-00: only a table keeps both sides level; tabs and text boxes move with the font of another machine. */
function checkLayout({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  if (head.layout === 'table' || head.partyTitle === undefined) return [];
  return [
    {
      rule: 'HD-00',
      part: 'partyTitle',
      fault: 'form',
      lines: [head.partyTitle],
      expected: 'table',
      found: head.layout,
    },
  ];
}

/** HD-01 and HD-02: the title, at the right, with a solid line under it. */
function checkTitle({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  const base = { rule: 'HD-01', part: 'partyTitle', lines: listed(head.partyTitle) } as const;
  const title = head.partyTitle;
  const expected = headWords.partyTitle;
  if (title === undefined) return [{ ...base, fault: 'missing', expected, found: 'none' }];
  const text = lineText(title);
  const wrong = text.toUpperCase() !== expected;
  return [
    ...(wrong ? [{ ...base, fault: 'form', expected, found: text } as const] : []),
    ...(head.titleSide === 'left'
      ? [{ ...base, fault: 'position', expected: 'right', found: 'left' } as const]
      : []),
    ...checkTitleRule(head.titleRule, base.lines),
  ];
}

function checkTitleRule(
  found: ExaminedPaper['parts']['head']['titleRule'],
  lines: Raised['lines'],
): readonly Raised[] {
  const base = { rule: 'HD-02', part: 'partyTitle', lines, expected: 'solidLine', found } as const;
  switch (found) {
    case 'drawn':
    case 'underline':
      return [];
    case 'border':
    case 'text':
      return [{ ...base, fault: 'form', confidence: 'BACKGROUND' }];
    case 'none':
      return [{ ...base, fault: 'missing' }];
  }
}

/** HD-05: a star under the issuing body. */
function checkStar({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  if (head.star !== undefined || head.issuingBody.length === 0) return [];
  const lines = head.issuingBody.slice(-1);
  return [{ rule: 'HD-05', part: 'star', fault: 'missing', lines, expected: '*', found: 'none' }];
}

/** HD-06 and HD-07: a congress by its kind and ordinal or term; its bodies with the congress above them. */
function checkCongress({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  const issuing = joinedText(head.issuingBody).toUpperCase();
  const superior = joinedText(head.superiorBody).toUpperCase();
  const isOfCongress = pattern.congressBodyKey.test(foldDiacritics(issuing));
  if (isOfCongress && !isCongress(superior)) {
    const lines = head.issuingBody;
    const found = superior === '' ? 'none' : superior;
    return [
      { rule: 'HD-07', part: 'superiorBody', fault: 'form', lines, expected: 'congress', found },
    ];
  }
  const named = isOfCongress ? head.superiorBody : head.issuingBody;
  const name = isOfCongress ? superior : issuing;
  if (!isCongress(name) || pattern.congressName.test(name)) return [];
  const part = isOfCongress ? 'superiorBody' : 'issuingBody';
  return [
    { rule: 'HD-06', part, fault: 'form', lines: named, expected: 'congressName', found: name },
  ];
}

function isCongress(name: string): boolean {
  return pattern.congressKey.test(foldDiacritics(name));
}

/** HD-09: the motto of the state has no place on a paper of the party. */
function checkMotto({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  if (head.motto === undefined) return [];
  const found = lineText(head.motto);
  return [
    {
      rule: 'HD-09',
      part: 'partyTitle',
      fault: 'form',
      lines: [head.motto],
      expected: 'none',
      found,
    },
  ];
}
