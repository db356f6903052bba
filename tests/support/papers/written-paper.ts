import {
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type TableRow,
} from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';

/** A paper as a test writes it: its head, and its body with a line for each paragraph. */
export interface WrittenPaper {
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly place: string;
  readonly date: string;
  readonly number: number;
  readonly bodySymbol: string;
  readonly typeName: string;
  readonly abstract: readonly string[];
  readonly signer: { readonly body: string; readonly post: string; readonly name: string };
  readonly recipients: readonly string[];
  /** `# `, `## `, `### ` begin headings, `- ` points, `|` rows of a table whose first row is its head. */
  readonly text: string;
}

/** Makes of it a paper as the program's own writer takes it. */
export function paperOf(written: WrittenPaper): Paper {
  const { superiorBody, issuingBody, place, date, number, bodySymbol, signer } = written;
  return {
    ruleSet: 'PF-2018',
    kind: 'report',
    purpose: 'official',
    superiorBody,
    issuingBody,
    documentNumber: { state: 'issued', number, typeSymbol: 'BC', bodySymbol },
    placeAndDate: { place, date: { kind: 'dated', on: calendarDate(date) } },
    title: { kind: 'named', typeName: written.typeName, abstract: written.abstract },
    blocks: blocksOf(written.text),
    signatures: [
      { authority: { form: 'onBehalf', body: signer.body }, post: signer.post, name: signer.name },
    ],
    recipients: written.recipients,
  };
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const rows: string[] = [];
  const items: string[] = [];
  for (const line of [...text.trim().split('\n'), '']) {
    if (!line.startsWith('|') && rows.length > 0) blocks.push(tableOf(rows.splice(0)));
    if (!line.startsWith('- ') && items.length > 0) blocks.push(listOf(items.splice(0)));
    if (line.startsWith('|')) rows.push(line);
    else if (line.startsWith('- ')) items.push(line.slice(2));
    else if (line !== '') blocks.push(blockOf(line));
  }
  return blocks;
}

function blockOf(line: string): Block {
  const [marks = ''] = /^#{0,3}/u.exec(line) ?? [];
  const runs = [textRun(line.slice(marks.length).trim())];
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return marks === '' ? { kind: 'paragraph', runs } : { kind: 'heading', level, runs };
}

function listOf(items: readonly string[]): Block {
  return { kind: 'list', marks: 'dash', items: items.map((item) => [textRun(item)]) };
}

function tableOf(lines: readonly string[]): Block {
  const cells = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [head = [], ...rows] = cells;
  return {
    kind: 'table',
    columns: head.map((word) => ({ align: 'left', share: Math.max(6, word.length) })),
    head: [plainRow(...head.map(textCell))],
    rows: rows.map(rowOf),
  };
}

function rowOf(cells: readonly string[]): TableRow {
  const total = cells.some((cell) => cell.startsWith('Tổng'));
  return { role: total ? 'total' : 'plain', cells: cells.map(textCell) };
}
