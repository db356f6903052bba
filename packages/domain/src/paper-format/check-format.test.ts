import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { formatRulesOn } from '../papers/index.ts';
import { checkFormat, rulesUnder, type FormatFinding, type PaperFile } from './index.ts';
import { plantedInBody } from './testing/planted-body.ts';
import { plantedInHead } from './testing/planted-head.ts';
import {
  centred,
  sampleLine,
  samplePaper,
  sampleReport,
  twoColumns,
  type SamplePaper,
} from './testing/sample-paper.ts';
import {
  congress,
  copySheet,
  countMinutes,
  date2026,
  letter,
  longText,
  minutes,
  ofOffice,
  proposal,
  put,
  signedAs,
} from './testing/sample-variants.ts';

const today = calendarDate('2026-11-22');

function findings(changes: Partial<SamplePaper>): readonly FormatFinding[] {
  const checked = checkFormat(samplePaper(changes), { today });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings;
}

const { left, right, signing } = sampleReport;

function named(name: string) {
  return centred(name, { bold: true });
}

describe('papers without a fault raise nothing', () => {
  test.each<[string, Partial<SamplePaper>]>([
    ['a report', {}],
    ['a letter', letter],
    ['a proposal', proposal],
    ['a report of a congress', congress],
    ['minutes of a count', countMinutes],
    ['a certified copy', copySheet],
    ['minutes of a congress', minutes],
    [
      'a plan that names a day behind a number that is no paper',
      {
        body: put(sampleReport.body, 3, sampleLine('Nghiệm thu trạm số 3 trước ngày 20/12/2020.')),
      },
    ],
    [
      'minutes that somebody without an office wrote',
      { ...minutes, recipients: [centred('NGƯỜI GHI BIÊN BẢN'), named('Danh Thị Mẫu')] },
    ],
    ['a long report', { body: [...sampleReport.body, ...longText] }],
    ['a report of 2026', { right: date2026 }],
    [
      'a draft',
      { left: [...put(left, 3, centred('Số …-BC/HU')), centred('Dự thảo lần 2', { bold: true })] },
    ],
    [
      'a report with an annex',
      { annexes: [centred('PHỤ LỤC')], section: { restartsNumbering: true } },
    ],
  ])('%s', (name, changes) => {
    const found = findings(changes).filter(({ rule }) => rule.id !== 'PG-12');
    expect(found.map(({ rule, found: is }) => [name, rule.id, is])).toEqual([]);
  });
});

const planted = [...plantedInHead, ...plantedInBody];

describe('a planted fault raises its rule and nothing else', () => {
  test.each(planted)('%s, %s', (rule, severity, changes) =>
    expect(findings(changes).map((each) => [each.rule.id, each.severity])).toEqual([
      [rule, severity],
    ]),
  );
});

test.each([
  ['Tỉnh uỷ, khoá mới và văn hoá đã họp.', 'uỷ, khoá, hoá', 'ủy, khóa, hóa'],
  ['Quý I, thuỷ lợi, hoà giải, quỹ và tuý luý.', 'thuỷ, hoà, tuý, luý', 'thủy, hòa, túy, lúy'],
])('BD-11 names the word as the others are written: %s', (words, found, expected) => {
  const others = ['Huyện ủy, đảng ủy, khóa trước, văn hóa, hòa bình, thủy sản.'];
  const lines = [...others, ...others, words].map((each) => sampleLine(each));
  const said = findings({ body: [...sampleReport.body.slice(0, 3), ...lines] });
  expect(said.map((each) => [each.rule.id, each.found, each.expected])).toEqual([
    ['BD-11', found, expected],
  ]);
});

test('NO-CITE: what is cited whole once may be named shortly, and papers of the state have their own forms', () => {
  const lines = [
    'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019; theo Chỉ thị 35 của Bộ Chính trị.',
    'Theo Nghị quyết 04/NQ-CP, Chỉ thị 05/CT-TTg, Quyết định 156/QĐ-UBND và 3 quyết định.',
  ].map((each) => sampleLine(each));
  expect(findings({ body: [...lines, ...sampleReport.body.slice(1)] })).toEqual([]);
  const short = findings({
    body: put(sampleReport.body, 0, sampleLine('Theo Chỉ thị số 35 của Bộ Chính trị.')),
  });
  expect(short.map((each) => each.expected)).toEqual(['Chỉ thị số 35-CT/TW, ngày …']);
});

test('HD-00: a head set with tabs is read, and warned of once', () => {
  const file = samplePaper();
  const [, ...others] = file.blocks;
  const rows = left.map((line, at) => {
    const beside = right[at];
    const [run] = line.runs;
    if (beside === undefined || run === undefined) return line;
    return { ...line, runs: [...line.runs, { ...run, text: '\t' }, ...beside.runs] };
  });
  const checked = checkFormat({ ...file, blocks: [...rows, ...others] }, { today });
  expect(checked.ok && checked.value.findings.map(({ rule }) => rule.id)).toEqual(['HD-00']);
});

describe('heads of other makes', () => {
  const [head, ...others] = samplePaper().blocks;
  const both = head?.kind === 'table' ? head.rows[0] : undefined;

  function found(blocks: PaperFile['blocks']): readonly string[] {
    const checked = checkFormat({ ...samplePaper(), blocks }, { today });
    return checked.ok ? checked.value.findings.map(({ rule }) => rule.id) : [];
  }

  test('two tables one under the other are one head', () => {
    const [first, second] = both ?? [];
    const upper = twoColumns(first?.lines.slice(0, 3) ?? [], second?.lines.slice(0, 1) ?? []);
    const lower = twoColumns(first?.lines.slice(3) ?? [], second?.lines.slice(1) ?? []);
    expect(found([upper, centred(''), lower, ...others])).toEqual([]);
  });

  test('the number and the date on lines of their own under the table belong to it', () => {
    const [first, second] = both ?? [];
    const upper = twoColumns(first?.lines.slice(0, 3) ?? [], second?.lines.slice(0, 1) ?? []);
    const rest = [...(first?.lines.slice(3) ?? []), ...(second?.lines.slice(1) ?? [])];
    expect(found([upper, ...rest, ...others])).toEqual([]);
  });

  test('a table in the body with a post at its head is no end of the paper', () => {
    const table = twoColumns([centred('TRƯỞNG BAN')], [centred('Danh Thị Mẫu')]);
    const at = others.length - 2;
    expect(found([head ?? table, ...others.toSpliced(at, 0, table)])).toEqual([]);
  });

  test.each(['ngày     tháng 8 năm 2020', 'ngày 03 tháng … năm 2020'])(
    'a date that is filled in by hand is no fault: %s',
    (words) => {
      const dated = put(right, 1, centred(`An Biên, ${words}`, { italic: true }));
      const checked = checkFormat(samplePaper({ right: dated }), {
        today,
        date: calendarDate('2020-08-03'),
      });
      expect(checked).toMatchObject({ value: { findings: [] } });
    },
  );
});

test('every rule that a file is checked by has its planted fault', () => {
  const sets = formatRulesOn(calendarDate('2020-08-03'));
  if (sets === undefined) throw new Error('no rules');
  const elsewhere = ['PF-00', 'GV-01', 'HD-00', 'HD-03', 'HD-04', 'HD-08', 'DT-03'];
  const tried = new Set([...planted.map(([rule]) => rule), ...elsewhere]);
  expect(
    rulesUnder(sets)
      .map(({ id }) => id)
      .filter((id) => !tried.has(id)),
  ).toEqual([]);
});

describe('rules by the day of the paper', () => {
  function on(words: string) {
    const dated = put(right, 1, centred(`An Biên, ${words}`, { italic: true }));
    const checked = checkFormat(samplePaper({ right: dated }), { today });
    return checked.ok ? checked.value : checked.error;
  }

  test('2020: 36-HD/VPTW; 2026: 05-HD/VPTW; in between two sets', () => {
    expect(on('ngày 03 tháng 8 năm 2020')).toMatchObject({ sets: { layout: 'PF-2018' } });
    expect(on('ngày 03 tháng 3 năm 2026')).toMatchObject({
      sets: { types: 'PF-2026', layout: 'PF-2018' },
    });
    expect(on('ngày 03 tháng 8 năm 2026')).toMatchObject({ sets: { layout: 'PF-2026' } });
  });

  test.each([
    ['ngày 31 tháng 4 năm 2020', 'PF-2018', 'DT-06'],
    ['ngày 30 tháng 02 năm 2003', 'PF-1998', 'DT-06'],
    ['ngày 15 tháng 13 năm 2010', 'PF-2004', 'DT-06'],
    ['ngày … tháng 5 năm 2020', 'PF-2018', 'DT-07'],
    ['ngày     tháng 7 năm 2026', 'PF-2026', 'DT-07'],
    ['ngày 15 tháng … năm 2010', 'PF-2004', 'DT-07'],
    ['ngày .../.../2010', 'PF-2004', 'DT-07'],
  ])('%s: rules by what is certain, and the date is told at its place', (words, layout, rule) => {
    const report = on(words);
    expect(report).toMatchObject({ sets: { layout }, dateFrom: 'partOfDate' });
    const told = 'findings' in report ? report.findings : [];
    expect(told.filter((each) => each.rule.id.startsWith('DT-'))).toMatchObject([
      {
        rule: { id: rule },
        part: 'placeAndDate',
        found: `An Biên, ${words.replace(/\s+/gu, ' ')}`,
      },
    ]);
  });

  test('of a date that says not even its year today is taken, and it is told', () => {
    const report = on('ngày … tháng … năm …');
    expect(report).toMatchObject({ dateFrom: 'today' });
    const told = 'findings' in report ? report.findings : [];
    expect(told.map(({ rule }) => rule.id)).toContain('DT-07');
  });

  test('a draft is filled in at signature; only where two rule sets are possible it is told', () => {
    const asked = calendarDate('2026-02-10');
    function draftOf(words: string) {
      const checked = checkFormat(
        samplePaper({
          left: [...put(left, 3, centred('Số …-BC/HU')), centred('Dự thảo', { bold: true })],
          right: put(right, 1, centred(`An Biên, ${words}`, { italic: true })),
        }),
        { today: asked },
      );
      const told = checked.ok ? checked.value.findings : [];
      return told.map(({ rule, severity }) => [rule.id, severity]);
    }
    expect(draftOf('ngày … tháng 3 năm 2026')).toEqual([]);
    expect(draftOf('ngày … tháng … năm 2026')).toEqual([['DT-07', 'info']]);
  });

  test('2010: the margins of 11-HD/VPTW are errors, the rest is for orientation', () => {
    const report = on('ngày 03 tháng 8 năm 2010');
    expect(report).toMatchObject({ sets: { layout: 'PF-2004' } });
    const severe =
      'findings' in report ? report.findings.filter((each) => each.severity === 'error') : [];
    expect(severe.map(({ rule, expected }) => [rule.id, expected])).toEqual([
      ['PG-06', '25'],
      ['PG-07', '25'],
      ['PG-08', '35'],
    ]);
  });

  test('1999: the guidance was not read, and nothing is an error', () => {
    const report = on('ngày 03 tháng 8 năm 1999');
    const said =
      'findings' in report ? report.findings.map(({ rule, severity }) => [rule.id, severity]) : [];
    expect(said).toContainEqual(['PF-00', 'info']);
    expect(said.filter(([id, severity]) => severity !== 'info' && id !== 'DT-04')).toEqual([]);
  });

  test('1990: no guidance is known', () =>
    expect(on('ngày 03 tháng 8 năm 1990')).toEqual({
      code: 'format.before-rules',
      date: '1990-08-03',
    }));
});

test('a paper of the state gets one note, whatever else it does otherwise', () => {
  const found = findings({
    left: [centred('ỦY BAN NHÂN DÂN', { bold: true }), centred('Số: 12/KH-UBND', { size: 13 })],
    right: [centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true })],
  });
  expect(found.map(({ rule, severity }) => [rule.id, severity])).toEqual([['GV-01', 'info']]);
});

describe('who signs', () => {
  const tieuBan = put(ofOffice.left ?? [], 1, centred('TIỂU BAN VĂN KIỆN', { bold: true }));
  test.each<[string, Partial<SamplePaper>]>([
    ['the head of an office', { ...ofOffice, signing: signedAs('', 'CHÁNH VĂN PHÒNG') }],
    [
      'his deputy',
      { ...ofOffice, signing: signedAs('K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG') },
    ],
    ['an office by order', { signing: signedAs('T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG') }],
    ['a deputy secretary', { signing: signedAs('T/M HUYỆN ỦY', 'PHÓ BÍ THƯ THƯỜNG TRỰC') }],
    ['a name with a word in small letters', { signing: put(signing, 2, named('Danh thị Mẫu')) }],
  ])('%s raises nothing', (_, changes) => {
    expect(findings(changes).map(({ rule, found }) => [rule.id, found])).toEqual([]);
  });

  test.each<[string, Partial<SamplePaper>, string]>([
    ['nobody for the committee', { signing: signing.slice(1) }, 'T/M HUYỆN ỦY AN BIÊN, BÍ THƯ'],
    [
      'for the secretary under the committee',
      {
        signing: [
          centred('T/M BAN THƯỜNG VỤ', { bold: true }),
          centred('K/T BÍ THƯ', { bold: true }),
          centred('PHÓ BÍ THƯ'),
          ...signing.slice(2),
        ],
      },
      'T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ',
    ],
    [
      'on behalf of a sub-committee',
      { left: tieuBan, signing: signedAs('T/M TIỂU BAN', 'PHÓ TRƯỞNG TIỂU BAN') },
      'K/T TRƯỞNG TIỂU BAN, PHÓ TRƯỞNG TIỂU BAN',
    ],
    [
      'a deputy by himself',
      { left: tieuBan, signing: signedAs('', 'PHÓ TRƯỞNG BAN') },
      'K/T TRƯỞNG BAN, PHÓ TRƯỞNG BAN',
    ],
    [
      'a chair for the committee',
      { signing: signedAs('T/M BAN CHẤP HÀNH', 'PHÓ CHỦ TỊCH') },
      'T/M BAN CHẤP HÀNH, PHÓ BÍ THƯ',
    ],
  ])('%s: what to write', (_, changes, expected) => {
    expect(findings(changes).map((each) => each.expected)).toEqual([expected]);
  });

  test('a name in capitals is a name, not a post', () => {
    const found = findings({ signing: put(signing, 2, named('LƯU HỒ AN')) });
    expect(found.map(({ rule, part }) => [rule.id, part])).toEqual([['CH-21', 'signerName']]);
  });
});

test('a finding names place, expectation and source', () => {
  const [finding] = findings({ left: put(left, 3, centred('Số: 05-BC/HU')) });
  expect(finding).toMatchObject({
    paragraphs: [4],
    text: 'Số: 05-BC/HU',
    expected: 'Số 05-BC/HU',
    found: 'Số: 05-BC/HU',
    rule: { document: '36-HD/VPTW', confidence: 'CONFIRMED', source: 'F04' },
  });
});

describe('the kind of a paper', () => {
  test.each([
    ['BÁO CÁO CHÍNH TRỊ', 'trình đại hội', 'politicalReport'],
    ['Báo cáo chính trị', 'trình đại hội', 'politicalReport'],
    ['SAO Y BẢN CHÍNH', 'văn bản số 12-QĐ/TU, ngày 03/8/2020 của Tỉnh ủy', 'certifiedCopy'],
    ['SAO LỤC', 'văn bản số 12-QĐ/TU', 'certifiedCopy'],
    ['TRÍCH SAO', 'văn bản số 12-QĐ/TU', 'certifiedCopy'],
    ['BÁO CÁO', 'kiểm điểm của Ban Chấp hành', 'selfReview'],
    ['BÁO CÁO', 'tổng hợp ý kiến góp ý vào dự thảo Báo cáo chính trị', 'report'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'thực hiện nghị quyết', 'actionProgramme'],
    ['NGHỊ QUYẾT', 'đại hội đại biểu', 'resolution'],
    ['KẾ HOẠCH', 'tổ chức đại hội', 'plan'],
    ['QUY ĐỊNH', 'chức năng', 'regulation'],
  ])('%s %s', (name, abstract, kind) => {
    const named = [
      centred(name, { size: 16, bold: true }),
      centred(abstract, { size: 15, bold: true }),
      centred('-----'),
    ];
    expect(checkFormat(samplePaper({ title: named }), { today })).toMatchObject({
      value: { kind },
    });
  });
});
