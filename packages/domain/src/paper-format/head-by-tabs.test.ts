import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { checkFormat } from './index.ts';
import type { PaperBlock, PaperLine } from './paper-file.ts';
import { sampleLine, samplePaper, sampleReport } from './testing/sample-paper.ts';

const today = calendarDate('2020-09-01');
const [superior, issuer, star, number] = sampleReport.left;
const [title, date] = sampleReport.right;

const blanks = ' '.repeat(24);

/** Sides set apart by tabs in paragraphs at the left, as many offices type a head. */
function typed(margin: string, ...sides: readonly (PaperLine | undefined)[]): PaperLine {
  const between = margin.includes(' ') ? blanks : '\t';
  const [left = sampleReport.left[0], right] = sides;
  const [run] = left?.runs ?? [];
  if (left === undefined || run === undefined) throw new Error('a line has a run');
  const tab = (text: string) => ({ ...run, text, underline: false });
  const ahead = margin === '' ? [] : [tab(margin)];
  const behind = right === undefined ? [] : [tab(between), ...right.runs];
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

test('blanks typed in place of tabs part the sides as well, also of the end', () => {
  const head = [
    typed('  ', superior, title),
    typed(' ', issuer),
    typed(blanks, star),
    typed(' ', number, date),
  ];
  const [post] = sampleReport.signing;
  const end = [typed(' ', sampleReport.recipients[0], post), ...sampleReport.recipients.slice(1)];
  expect(rulesIn(head)).toEqual(['HD-00']);
  const file = samplePaper();
  const checked = checkFormat(
    { ...file, blocks: [...head, ...file.blocks.slice(1, -1), ...end] },
    { today },
  );
  const found = checked.ok ? checked.value.findings : [];
  expect(found.map(({ rule, found: how }) => [rule.id, how])).toContainEqual(['HD-00', 'blanks']);
  expect(found.map(({ rule }) => rule.id)).not.toContain('MC-9');
});

test('in text boxes the abstract of a letter ends before the other side', () => {
  const abstract = sampleLine('V/v báo cáo tiến độ', { size: 12, italic: true });
  const boxed = [...sampleReport.left, abstract, ...sampleReport.right].map((line) => ({
    ...line,
    align: 'centre' as const,
    fromTextBox: true,
  }));
  expect(rulesIn(boxed)).not.toContain('CH-09');
});

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

test.each(['\t', blanks])(
  'an end whose sides %j parts is read to the name of the signer',
  (gap) => {
    const [authority, post, name] = sampleReport.signing;
    const beside = [authority, post, undefined, name];
    const lines = [...sampleReport.recipients, undefined].map((left, at) => {
      const right = beside[at];
      const [run] = (left ?? right)?.runs ?? [];
      if (run === undefined) return sampleLine('');
      const between = { ...run, text: gap, underline: false };
      return {
        ...(left ?? right ?? sampleLine('')),
        align: 'left' as const,
        runs: [...(left?.runs ?? []), ...(right === undefined ? [] : [between, ...right.runs])],
      };
    });
    const file = samplePaper();
    const blocks = [...file.blocks.slice(0, -1), ...lines].map((block, at) =>
      block.kind === 'line' ? { ...block, paragraph: at + 100 } : block,
    );
    const checked = checkFormat({ ...file, blocks }, { today });
    const found = checked.ok ? checked.value.findings : [];
    expect(found.map(({ rule, found: how }) => [rule.id, how])).toEqual([]);
  },
);
