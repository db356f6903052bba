import type { SameKeys } from '../area-texts.ts';
import type { papers as vietnamese } from '../vi/papers.ts';

export const papers = {
  name: 'Issued papers',
  register: {
    label: 'Register of papers of {unit}',
    sentence: 'Register of {unit}: {n} {n|paper|papers}.',
    sentenceMore:
      'Register of {unit}: more than {n} {n|paper|papers}; narrow the list to see them all.',
    search: 'Search number, abstract or issuer',
    reach: 'Issued by',
    own: 'The unit',
    subtree: 'The unit and below',
    received: 'Sent to it, or about it',
    kind: 'Kind',
    anyKind: 'All kinds',
    from: 'From',
    to: 'To',
    number: 'Number and symbol',
    title: 'Abstract',
    issuer: 'Issuer',
    issuedOn: 'Date',
    code: 'Check code',
    files: 'Files',
    none: 'No paper matches this filter.',
    emptyTitle: 'No papers yet in the register of {unit}',
    empty:
      'Approval notices, ratification decisions and reports enter this register when they get their number.',
    emptySubtree: 'Include those below',
    pages: 'Pages of the register',
    page: '{from}–{to} of {total}',
    previous: 'Previous page',
    following: 'Next page',
    replaced: 'Replaced by {number}',
    about: 'About {unit}',
  },
  kind: {
    approvalNotice: 'Approval notice',
    ratificationDecision: 'Ratification decision',
    partialRatificationDecision: 'Partial ratification decision',
    ratificationRefusal: 'Refusal of ratification',
    progressReport: 'Progress report',
    congressPaper: 'Paper of a congress',
    certifiedCopy: 'Certified copy',
    other: 'Other paper',
  },
  verify: {
    name: 'Check a paper',
    sentence:
      'Papers issued by this program carry a check code at the foot of the first page. Enter the code or hand over the file to compare it with the register.',
    codeTitle: 'You hold the printed paper',
    code: 'Check code at the foot',
    codeHelp:
      'Four groups of four letters, such as ABCD-EFGH-KLMN-PQRS. Upper or lower case, with or without dashes.',
    send: 'Check the code',
    again: 'Check another code',
    fileTitle: 'You have a .docx or PDF file',
    file: 'File to check',
    fileHelp:
      'The file is compared with what was issued and not kept. For a scan or a photograph, enter the code from the foot.',
    result: 'Result',
    resultOf: 'Result for the file {name}',
  },
  verdict: {
    registered: 'The code is in the register',
    registeredText:
      'Compare the paper with what follows. If anything differs, the paper is not the one that was issued.',
    genuine: 'This is the issued paper',
    genuineText: 'The file equals what the program handed out, byte for byte.',
    sameWords: 'The words are those of the issued paper',
    sameWordsText:
      'Another program saved the file anew. Every paragraph reads as issued; pictures and layout cannot be compared.',
    changed: 'The file was changed',
    changedText:
      'It carries the code of the paper below, but its words are not those that were issued.',
    changedPdf:
      'This PDF carries the code of the paper below but is not the file that the program handed out. It may have been altered, or printed to PDF again. Compare every page with the original.',
    damaged: 'The record is damaged',
    damagedText:
      'What the register kept no longer matches its own seal, so nothing can be concluded. Tell the administrator.',
    unknown: 'Not in the register',
    unknownCode:
      'No paper carries this code. Look at each letter again; if the code is right, this system did not issue the paper.',
    unknownFile:
      'The file holds no check code of this register. For a scan, enter the code from the foot; a paper without a code was not issued by this system.',
    demonstration: 'A demonstration: without effect, with invented persons.',
    rehearsal: 'A rehearsal: without effect.',
  },
  fact: {
    number: 'Number and symbol',
    issuedOn: 'Date of issue',
    issuer: 'Issuer',
    kind: 'Kind',
    title: 'Abstract',
    code: 'Check code',
  },
  difference: {
    added: 'Paragraphs of the file that the issued paper does not have ({n})',
    more: 'and {n} more',
    addedOnly: 'Paragraphs of the file that the issued paper does not have: {n}.',
    missing: 'Paragraphs of the issued paper that the file does not have: {n}.',
    order: 'All paragraphs are there, in another order.',
  },
  open: {
    original: 'Download the original (.docx)',
    pdf: 'Download the original (PDF)',
    congress: 'Open the congress',
    report: 'Open the report',
    closed: 'You belong to none of the units concerned, so this is all you can see.',
  },
  strangers: {
    name: 'Check a paper',
    lead: 'Enter the code from the foot of the first page.',
    signIn: 'Sign in to see the abstract and compare files',
    note: 'Without signing in you see number, date and issuer only.',
  },
} as const satisfies SameKeys<typeof vietnamese>;
