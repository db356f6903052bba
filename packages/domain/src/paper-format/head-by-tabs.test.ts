import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { checkFormat } from './index.ts';
import type { PaperBlock, PaperLine } from './paper-file.ts';
import { sampleLine, samplePaper, sampleReport } from './testing/sample-paper.ts';

const today = calendarDate('2020-09-01');
const [superior, issuer, star, number] = sampleReport.left;
const [title, date] = sampleReport.right;

/** Sides set apart by tabs in paragraphs at the left, as many offices type a head. */
function typed(margin: string, ...sides: readonly (PaperLine | undefined)[]): PaperLine {
  const [left = sampleReport.left[0], right] = sides;
  const [run] = left?.runs ?? [];
  if (left === undefined || run === undefined) throw new Error('a line has a run');
  const tab = (text: string) => ({ ...run, text, underline: false });
  const ahead = margin === '' ? [] : [tab(margin)];
  const behind = right === undefined ? [] : [tab('\t'), ...right.runs];
  return { ...left, align: 'left', runs: [...ahead, ...left.runs, ...behind] };
}

function rulesIn(head: readonly PaperBlock[]): readonly string[] {
  const file = samplePaper();
  const [, ...others] = file.blocks;
  const blocks = [...head, ...others].map((block, at) =>
    block.kind === 'line' ? { ...block, paragraph: at + 1 } : block,
  );
  const checked = checkFormat({ ...file, blocks }, { today });
  return checked.ok ? checked.value.findings.map(({ rule }) => rule.id) : [];
}

test.each(['', '\t'])(
  'a head whose sides tabs part is read to its end, set in by %j: the name of the issuer may stand alone on its line',
  (margin) => {
    const head = [
      typed(margin, superior, title),
      typed(margin, issuer),
      typed(margin, star),
      typed(margin, number, date),
    ];
    expect(rulesIn(head)).toEqual(['HD-00']);
  },
);

test('one side behind more tabs than the left is set in by stands at the right', () => {
  const head = [
    typed('\t', superior),
    typed('\t', issuer, title),
    typed('\t', star),
    typed('\t', number),
    typed('\t\t\t', date),
  ];
  expect(rulesIn(head)).toEqual(['HD-00']);
});

test('a paragraph of the text that names a day is not of the head', () => {
  const told = sampleLine('Quy chế làm việc ban hành ngày 03/8/2019, bổ sung trong năm 2020.');
  const body = [told, ...sampleReport.body.slice(1)];
  const file = samplePaper({ title: sampleReport.title, body });
  const head = [typed('', superior, title), typed('', issuer), typed('', number, date)];
  const blocks = [...head, ...file.blocks.slice(1)];
  const checked = checkFormat({ ...file, blocks }, { today });
  expect(checked.ok && checked.value.findings.map(({ rule }) => rule.id)).not.toContain('MC-5');
});
