import { calendarDate } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import {
  canonicalPaper,
  figureRun,
  labelBlocks,
  paperRuleSetOn,
  paperText,
  plainRow,
  romanNumeral,
  textCell,
  textRun,
  type Block,
  type Paper,
} from './index.ts';

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, runs: [textRun(text)] };
}

const units = { kind: 'units', params: { unit: 'KG', level: 'grassroots' } };

const paper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  issuingBody: 'TỈNH ỦY',
  documentNumber: { state: 'draft', typeSymbol: 'BC', bodySymbol: 'TU', draft: 1 },
  placeAndDate: { place: 'Rạch Giá', date: { kind: 'open', year: 2020 } },
  title: { kind: 'named', typeName: 'BÁO CÁO', abstract: ['tiến độ đại hội'] },
  blocks: [
    heading(1, 'KẾT QUẢ'),
    {
      kind: 'paragraph',
      runs: [textRun('Có '), figureRun('811/811', units), textRun(' tổ chức.')],
    },
    {
      kind: 'table',
      columns: [
        { align: 'left', share: 2 },
        { align: 'right', share: 1 },
      ],
      head: [plainRow(textCell('Cấp'), textCell('Tổng số'))],
      rows: [plainRow(textCell('Cơ sở'), textCell('811'))],
    },
    { kind: 'pageBreak' },
    { kind: 'list', marks: 'letter', items: ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map(oneText) },
  ],
  signatures: [],
  recipients: [],
};

function oneText(text: string): readonly [ReturnType<typeof textRun>] {
  return [textRun(text)];
}

describe('the text of a paper', () => {
  test('holds title, counted labels, figures and table rows in reading order', () => {
    expect(paperText(paper)).toBe(
      'BÁO CÁO\ntiến độ đại hội\nI- KẾT QUẢ\nCó 811/811 tổ chức.\nCấp\tTổng số\nCơ sở\t811\n' +
        'a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\n',
    );
  });
});

describe('labels of headings (BD-04, BD-05)', () => {
  test('a heading restarts the levels below it, never those above', () => {
    const levels = [1, 2, 3, 3, 2, 3, 1, 2] as const;
    const labels = labelBlocks(levels.map((level) => heading(level, 'x'))).flatMap(
      (each) => each.labels,
    );
    expect(labels).toEqual(['I-', '1.', 'a)', 'b)', '2.', 'a)', 'II-', '1.']);
  });

  test('articles count through headings', () => {
    const article: Block = { kind: 'article', runs: [textRun('x')] };
    const labels = labelBlocks([article, heading(1, 'x'), article]).flatMap((each) => each.labels);
    expect(labels).toEqual(['Điều 1.', 'I-', 'Điều 2.']);
  });

  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [200, 'CC'],
  ])('%i is %s', (value, numeral) => expect(romanNumeral(value)).toBe(numeral));
});

describe('the canonical form', () => {
  test('does not depend on the order of keys or on decomposed letters', () => {
    const { ruleSet, issuingBody, ...rest } = paper;
    const turned: Paper = { ...rest, issuingBody: issuingBody.normalize('NFD'), ruleSet };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(paper));
    expect(canonicalPaper(turned)).toBe(canonicalPaper(paper));
  });

  test('changes with a figure and with what the figure stands for', () => {
    function withRef(params: Readonly<Record<string, string>>): string {
      const runs = [figureRun('9', { kind: 'units', params })];
      return canonicalPaper({ ...paper, blocks: [{ kind: 'paragraph', runs }] });
    }
    expect(withRef({ unit: 'KG' })).not.toBe(withRef({ unit: 'BK' }));
  });
});

describe('the format in force (36-HD/VPTW, 05-HD/VPTW)', () => {
  test('changes on 27/5/2026', () => {
    expect(paperRuleSetOn(calendarDate('2026-05-26'))).toBe('PF-2018');
    expect(paperRuleSetOn(calendarDate('2026-05-27'))).toBe('PF-2026');
  });
});
