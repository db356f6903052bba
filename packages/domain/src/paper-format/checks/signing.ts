import { foldDiacritics } from '../../text/index.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { partPatterns } from '../data/part-patterns.ts';
import { joinedText } from '../gather-head.ts';
import { lineText } from '../line-facts.ts';
import { checkMinutes } from './minutes.ts';
import { checkRecipients } from './recipients.ts';
import { checkWhoSigns } from './who-signs.ts';
import type { PaperSignature } from '../paper-parts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** Who signs for whom (SG rules), and to whom the paper goes (RC rules). */
export function checkSigning(paper: ExaminedPaper): readonly Raised[] {
  return [
    ...paper.parts.signatures.flatMap((signature) => [
      ...checkAuthority(signature),
      ...checkName(signature),
      ...checkWhoSigns(signature, paper),
    ]),
    ...checkBehalf(paper),
    ...checkMinutes(paper),
    ...checkRecipients(paper),
  ];
}

const slashForms: Readonly<Record<string, string>> = { T: 'T/M', K: 'K/T', L: 'T/L' };

/** SG-01 and SG-02. */
function checkAuthority({ authority }: PaperSignature): readonly Raised[] {
  const text = joinedText(authority);
  const form = partPatterns.authority.exec(text)?.groups?.['form'];
  if (form === undefined) return [];
  const base = { part: 'authority', fault: 'form', lines: authority, found: text } as const;
  const body = text.slice(form.length).trim();
  const slash = slashOf(form);
  if (slash !== form) {
    return [
      { ...base, rule: 'SG-02', expected: slash === undefined ? 'slashForm' : `${slash} ${body}` },
    ];
  }
  const key = foldDiacritics(body);
  if (form === 'K/T' && bodyPatterns.collective.test(key)) {
    return [{ ...base, rule: 'SG-01', expected: `T/M ${body}` }];
  }
  return [];
}

/** SG-03: somebody signs on behalf of the issuer; a second signature may confirm, as that of the presidium does (SG-07). */
function checkBehalf({ parts: { head, signatures } }: ExaminedPaper): readonly Raised[] {
  const issuer = joinedText(head.issuingBody);
  const behalf = signatures.filter(({ authority }) => joinedText(authority).startsWith('T/M '));
  const [first] = behalf;
  if (first === undefined || issuer === '') return [];
  const fits = behalf.some(({ authority }) =>
    mayStandFor(foldDiacritics(joinedText(authority).slice(4)), foldDiacritics(issuer)),
  );
  if (fits) return [];
  const lines = first.authority;
  const found = joinedText(lines);
  return [
    { rule: 'SG-03', part: 'authority', fault: 'form', lines, expected: `T/M ${issuer}`, found },
  ];
}

/** The slash form of what was written; itself when it is one already. */
function slashOf(form: string): string | undefined {
  if (Object.values(slashForms).includes(form)) return form;
  const letters = form.replaceAll(/[./]/gu, '');
  if (letters === 'TM') return slashForms['T'];
  if (letters === 'KT') return slashForms['K'];
  return letters === 'TL' ? slashForms['L'] : undefined;
}

/** Whether a body signs on behalf of the issuer: the issuer itself, the organs of a committee, those of a congress. */
function mayStandFor(body: string, issuer: string): boolean {
  if (issuer.includes(body) || body.includes(issuer)) return true;
  if (/\bdai hoi\b/u.test(issuer)) return /^(?:doan chu tich|doan thu ky|dai hoi)\b/u.test(body);
  const organ = /^(?:ban thuong vu|ban chap hanh|dang uy|chi uy|thuong truc|chi bo)\b/u.test(body);
  return organ && bodyPatterns.committee.test(issuer);
}

/** SG-04: no academic or military title before the name. */
function checkName({ name }: PaperSignature): readonly Raised[] {
  if (name === undefined) return [];
  const text = lineText(name);
  const bare = text.replace(bodyPatterns.academicTitle, '');
  return bare === text
    ? []
    : [
        {
          rule: 'SG-04',
          part: 'signerName',
          fault: 'form',
          lines: [name],
          expected: bare,
          found: text,
        },
      ];
}
