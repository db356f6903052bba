import type { Paper, SignatureBlock } from '@daihoi/application/papers';
import type { LineStyles } from './line-style.ts';
import { authorityWords, partyWords } from './party-words.ts';
import { printLine, printWords } from './print-runs.ts';
import type { PrintedColumns, PrintedLine } from './printed-paper.ts';

/**
 * The end of a paper: recipients at the left and the signature at the right; of two signatures one at each side (SG-06)
 * with the recipients under them.
 */
export function printSigning(paper: Paper, styles: LineStyles): PrintedColumns {
  const recipients = printRecipients(paper.recipients, styles);
  const [first, second] = paper.signatures;
  if (first === undefined) return { rows: withContent([{ left: recipients, right: [] }]) };
  const lines = printSignature(first, styles);
  if (second === undefined) return { rows: [{ left: recipients, right: lines }] };
  const both = { left: lines, right: printSignature(second, styles) };
  return { rows: withContent([both, { left: recipients, right: [] }]) };
}

function withContent(rows: PrintedColumns['rows']): PrintedColumns['rows'] {
  return rows.filter((row) => row.left.length + row.right.length > 0);
}

/** "T/M BAN THƯỜNG VỤ", the post, the name; a head who signs in person has no first line. */
function printSignature(signature: SignatureBlock, styles: LineStyles): readonly PrintedLine[] {
  const { authority } = signature;
  const authorityLine =
    authority.form === 'direct'
      ? []
      : [
          printLine(
            styles,
            'authority',
            printWords(`${authorityWords[authority.form]} ${authority.body}`),
          ),
        ];
  return [
    ...authorityLine,
    printLine(styles, 'post', printWords(signature.post)),
    printLine(styles, 'signerName', printWords(signature.name ?? '')),
  ];
}

/** "Nơi nhận:" underlined without its colon, then one recipient per line; the last ends with a full stop (RC-01). */
function printRecipients(
  recipients: readonly string[],
  styles: LineStyles,
): readonly PrintedLine[] {
  if (recipients.length === 0) return [];
  const [word] = printWords(partyWords.recipients);
  const [colon] = printWords(':');
  const head = [...(word ? [{ ...word, underline: true }] : []), ...(colon ? [colon] : [])];
  return [
    printLine(styles, 'recipientsHead', head),
    ...recipients.map((recipient, index) => {
      const mark = index === recipients.length - 1 ? '.' : ',';
      return printLine(styles, 'recipient', printWords(`- ${recipient}${mark}`));
    }),
  ];
}
