import { brand, calendarDate, type CongressId } from '@daihoi/domain/kernel';
import type { SeasonId, UnitId } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { blockLines, runsText } from '../papers/index.ts';
import { draftContent } from './draft-content.ts';
import { shownOf, summaryOf } from './remaining-units.ts';
import { paragraphRuns, redraftParagraphs, type ReportParagraph } from './report-content.ts';
import type { RemainingUnit, ReportFigures, ReportLevel } from './report-figures.ts';
import { ratificationProse, resultsProse } from './results-prose.ts';
import { remainingAnnex, resultsTable } from './results-table.ts';
import { shareText } from './words.ts';

const asOf = calendarDate('2020-07-31');

function unit(nth: number, more: Partial<RemainingUnit> = {}): RemainingUnit {
  return {
    congressId: brand<CongressId>(`congress-${String(nth)}`),
    code: `U${String(nth)}`,
    name: `Đảng bộ huyện số ${String(nth)}`,
    under: undefined,
    state: 'APPROVED',
    planned: { from: calendarDate('2020-08-12'), to: calendarDate('2020-08-13') },
    deadline: calendarDate('2020-08-31'),
    late: false,
    forecastLate: false,
    ...more,
  };
}

function units(count: number, more: Partial<RemainingUnit> = {}): readonly RemainingUnit[] {
  return Array.from({ length: count }, (_, index) => unit(index + 1, more));
}

function level(
  name: string,
  total: number,
  remaining: readonly RemainingUnit[],
  more: Partial<ReportLevel> = {},
): ReportLevel {
  const closed = total - remaining.length;
  return {
    level: name,
    total,
    totalAsOf: asOf,
    held: closed,
    closed,
    reported: closed,
    ratified: closed,
    late: remaining.filter((each) => each.late).length,
    forecastLate: remaining.filter((each) => each.forecastLate).length,
    postponed: 0,
    deadline: calendarDate('2020-08-31'),
    remaining: shownOf(remaining, 200),
    summary: summaryOf(remaining, asOf),
    shares: [],
    ...more,
  };
}

function figures(...levels: readonly ReportLevel[]): ReportFigures {
  return {
    unitId: brand<UnitId>('kg'),
    seasonId: brand<SeasonId>('kg-2020'),
    asOf,
    levels,
    own: undefined,
  };
}

/** Spaces that do not break are spaces to a reader. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function prose(given: ReportFigures): string {
  return plain(blockLines(resultsProse(given)).join('\n'));
}

function weaknesses(given: ReportFigures): readonly string[] {
  return textsOf(draftContent(given, []).weaknesses);
}

function tasks(given: ReportFigures): readonly string[] {
  return textsOf(draftContent(given, []).tasks);
}

function textsOf(paragraphs: readonly ReportParagraph[]): readonly string[] {
  return paragraphs.map((each) => plain(runsText(paragraphRuns(each))));
}

const grassroots = level('GRASSROOTS', 811, [], { ratified: 806 });
const upper = level('UPPER_GRASSROOTS', 19, units(10), { reported: 8, ratified: 6 });
const kienGiang = figures(grassroots, upper);

describe('the sentence of the results', () => {
  test('says Kiên Giang as the report of 31/7/2020 did, word for word', () => {
    expect(prose(kienGiang)).toBe(
      'Tính đến ngày 31/7/2020, có 811/811 tổ chức cơ sở đảng (100 %) và 9/19 đảng bộ cấp trên trực tiếp cơ sở (47,4 %) tổ chức xong đại hội; 10 đảng bộ còn lại dự kiến tổ chức trong tháng 8/2020 (danh sách kèm theo).',
    );
  });

  test('names the first and the last month when the rest meets in several', () => {
    const late = { from: calendarDate('2020-09-30'), to: calendarDate('2020-10-01') };
    const rest = [unit(1), unit(2, { planned: late })];
    expect(prose(figures(level('UPPER_GRASSROOTS', 2, rest)))).toContain(
      'dự kiến tổ chức từ tháng 8/2020 đến tháng 10/2020 (danh sách kèm theo).',
    );
  });

  test('says of units without a plan that they have none, and counts them among others', () => {
    const none = unit(1, { planned: undefined });
    expect(prose(figures(level('UPPER_GRASSROOTS', 1, [none])))).toContain(
      '1 đảng bộ còn lại chưa định ngày họp (danh sách',
    );
    expect(prose(figures(level('UPPER_GRASSROOTS', 2, [none, unit(2)])))).toContain(
      'trong tháng 8/2020, trong đó 1 đảng bộ chưa định ngày họp (danh sách',
    );
  });

  test('a plan whose days have passed promises nothing', () => {
    const passed = { from: calendarDate('2020-06-10'), to: calendarDate('2020-06-11') };
    expect(prose(figures(level('GRASSROOTS', 3, [unit(1, { planned: passed })])))).toContain(
      'còn lại chưa định ngày họp',
    );
  });

  test('a share without its numerator stands apart, as it was reported, with its day', () => {
    const share = {
      milestone: 'closed',
      percent: '99,96',
      asOf: calendarDate('2020-05-25'),
    } as const;
    const cells = level('CELL', 0, [], { shares: [share] });
    expect(prose(figures(cells, upper))).toMatch(
      /\nTheo báo cáo chưa kèm số tuyệt đối \(không cộng vào tổng\): 99,96 % chi bộ trực thuộc tổ chức xong đại hội \(đến ngày 25\/5\/2020\)\.$/u,
    );
    expect(blockLines(resultsTable(figures(cells, upper))).join('\n')).not.toContain('Chi bộ');
  });

  test('before anything is counted it says so, and draws no empty table', () => {
    expect(prose(figures())).toContain('chưa có đại hội nào được đưa vào số liệu');
    expect(resultsTable(figures())).toEqual([]);
    expect(remainingAnnex(figures())).toEqual([]);
  });

  test('a unit with nothing below it speaks of its own congress', () => {
    const own = level('GRASSROOTS', 1, [unit(1)]);
    expect(prose({ ...figures(), own })).toContain('có 0/1 tổ chức cơ sở đảng (0 %)');
    expect(prose({ ...figures(upper), own })).not.toContain('tổ chức cơ sở đảng');
  });

  test('99,96 % is not all of them', () => {
    expect(plain(shareText(2499, 2500))).toBe('dưới 100 %');
    expect(plain(shareText(2500, 2500))).toBe('100 %');
    expect(shareText(0, 0)).toBe('-');
  });
});

describe('the sentence of the ratifications', () => {
  test('accounts for every congress that has closed', () => {
    expect(blockLines(ratificationProse(kienGiang))).toEqual([
      'Trong 811 tổ chức cơ sở đảng đã tổ chức xong, 806 tổ chức cơ sở đảng đã được chuẩn y kết quả bầu cử; 5 tổ chức cơ sở đảng đã báo cáo kết quả, đang thẩm định.',
      'Trong 9 đảng bộ đã tổ chức xong, 6 đảng bộ đã được chuẩn y kết quả bầu cử; 2 đảng bộ đã báo cáo kết quả, đang thẩm định; 1 đảng bộ chưa báo cáo kết quả.',
    ]);
  });

  test('is left out where all are ratified, and says "none" in words', () => {
    expect(ratificationProse(figures(level('GRASSROOTS', 5, [])))).toEqual([]);
    const none = level('UPPER_GRASSROOTS', 2, [unit(1)], { reported: 0, ratified: 0 });
    expect(blockLines(ratificationProse(figures(none)))).toEqual([
      'Trong 1 đảng bộ đã tổ chức xong, chưa có đảng bộ nào được chuẩn y kết quả bầu cử; 1 đảng bộ chưa báo cáo kết quả.',
    ]);
  });
});

describe('the drafted weak points', () => {
  test('name who is late, who is forecast late and whose dossier was returned', () => {
    const rest = [
      unit(1, { late: true, deadline: calendarDate('2020-06-30') }),
      unit(2, { forecastLate: true }),
      unit(3, { state: 'RETURNED' }),
    ];
    const given = figures(level('UPPER_GRASSROOTS', 9, rest, { postponed: 2 }));
    expect(weaknesses(given)).toEqual([
      'Còn 1 đảng bộ chưa tổ chức xong đại hội dù đã hết hạn: Đảng bộ huyện số 1.',
      'Có 1 đảng bộ dự báo chậm so với hạn ngày 31/8/2020: Đảng bộ huyện số 2.',
      'Có 1 hồ sơ duyệt đại hội phải trả lại để bổ sung: Đảng bộ huyện số 3.',
      'Có 2 đảng bộ đang hoãn đại hội.',
    ]);
  });

  test('claim nothing beyond the figures when nothing is wrong', () => {
    expect(weaknesses(figures(grassroots))).toEqual([
      'Đến ngày chốt số liệu, không có tổ chức đảng nào quá hạn hoặc dự báo chậm.',
    ]);
  });

  test('name eight of many and count the rest, also those beyond the two hundred of the annex', () => {
    const given = figures(level('GRASSROOTS', 300, units(250, { late: true })));
    const [sentence = ''] = weaknesses(given);
    expect(sentence).toMatch(/^Còn 250 tổ chức cơ sở đảng .*số 8 và 242 đơn vị khác\.$/u);
    expect(sentence.match(/Đảng bộ huyện/gu)).toHaveLength(8);
    const lines = blockLines(remainingAnnex(given)[0]?.blocks ?? []);
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toContain('Và 50 đơn vị khác');
  });

  test('a late unit is named even when two hundred others come first in the list', () => {
    const rest = [...units(250), unit(999, { late: true })];
    expect(weaknesses(figures(level('GRASSROOTS', 300, rest)))[0]).toContain('số 999.');
  });

  test('every name and every count that the board knows opens', () => {
    const given = figures(level('UPPER_GRASSROOTS', 9, [unit(1, { late: true })]));
    const refs = draftContent(given, []).weaknesses.flatMap((each) =>
      paragraphRuns(each).flatMap((run) => (run.kind === 'figure' ? [run.ref] : [])),
    );
    expect(refs).toEqual([
      {
        kind: 'congresses',
        params: {
          unit: 'kg',
          season: 'kg-2020',
          asOf,
          level: 'UPPER_GRASSROOTS',
          milestone: 'late',
        },
      },
      { kind: 'congress', params: { congress: 'congress-1' } },
    ]);
  });
});

describe('the drafted tasks', () => {
  test('follow from what is not approved, not held and not ratified', () => {
    const rest = [...units(4), ...units(6, { state: 'PREPARING' })];
    const given = figures(level('UPPER_GRASSROOTS', 19, rest, { ratified: 6 }));
    expect(tasks(given)).toEqual([
      'Duyệt xong hồ sơ của 6 đảng bộ chưa được duyệt trước ngày 12/8/2020.',
      'Tổ chức xong đại hội của 10 đảng bộ còn lại trước ngày 31/8/2020.',
      'Hoàn thành chuẩn y kết quả bầu cử của 3 đảng bộ đã báo cáo.',
    ]);
  });

  test('set no day that has passed', () => {
    const passed = { from: calendarDate('2020-06-10'), to: calendarDate('2020-06-11') };
    const rest = [unit(1, { state: 'PREPARING', planned: passed, late: true })];
    const given = figures(
      level('GRASSROOTS', 5, rest, { deadline: calendarDate('2020-06-30'), ratified: 4 }),
    );
    expect(tasks(given)).toEqual([
      'Chỉ đạo tổ chức xong đại hội của 1 tổ chức cơ sở đảng còn lại.',
    ]);
  });
});

describe('new figures under edited words', () => {
  const before = draftContent(
    figures(
      level('UPPER_GRASSROOTS', 9, [unit(1, { late: true }), unit(2, { forecastLate: true })]),
    ),
    [],
  ).weaknesses;
  const after = draftContent(
    figures(
      level('UPPER_GRASSROOTS', 9, [
        unit(1, { late: true }),
        unit(2, { late: true }),
        unit(3, { state: 'RETURNED' }),
      ]),
    ),
    [],
  ).weaknesses;
  const written: ReportParagraph = { kind: 'written', text: 'Do bão số 2.' };

  test('drafted sentences say the new figures in their places, written ones stay, new ones come last', () => {
    const [late, forecast] = before;
    const now = late && forecast ? [written, late, forecast] : [];
    expect(textsOf(redraftParagraphs(now, { before, after }))).toEqual([
      'Do bão số 2.',
      'Còn 2 đảng bộ chưa tổ chức xong đại hội dù đã hết hạn: Đảng bộ huyện số 1, Đảng bộ huyện số 2.',
      'Có 1 hồ sơ duyệt đại hội phải trả lại để bổ sung: Đảng bộ huyện số 3.',
    ]);
  });

  test('a sentence that somebody took out or rewrote does not come back', () => {
    expect(textsOf(redraftParagraphs([written], { before, after }))).toEqual([
      'Do bão số 2.',
      'Có 1 hồ sơ duyệt đại hội phải trả lại để bổ sung: Đảng bộ huyện số 3.',
    ]);
  });
});
