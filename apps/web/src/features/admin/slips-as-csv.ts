import type { SlipView } from '@daihoi/contract/people';

/** Slips as a table for a spreadsheet: UTF-8 with its mark, quoted, and no cell that a spreadsheet would compute. */
export function slipsAsCsv(slips: readonly SlipView[], head: readonly string[]): string {
  const rows = slips.map((slip) => [slip.unitName, slip.displayName, slip.username, slip.code]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
