import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../kernel/index.ts';
import type { DocumentKind } from '../../paper-format/index.ts';
import { centred, samplePaper } from '../../paper-format/testing/sample-paper.ts';
import { checkContent } from '../index.ts';
import { heading, text } from '../testing/content-of.ts';
import { wholePapers, type WholePaper } from '../testing/planted-parts.ts';

function missingIn({ kind }: WholePaper, lines: readonly string[]): readonly string[] {
  const { findings } = checkContent(samplePaper({ body: lines.map(text) }), {
    kind,
    today: calendarDate('2020-08-03'),
  });
  return findings.map(({ rule, expected }) => `${rule.id} ${expected}`);
}

describe.each(wholePapers)('a $kind', (paper) => {
  test('with all its parts lacks nothing', () => expect(missingIn(paper, paper.lines)).toEqual([]));

  test.each(paper.carries)('without %s is told so', (theme, ...lines) => {
    const rest = paper.lines.filter((_, at) => !lines.includes(at));
    expect(missingIn(paper, rest)).toEqual([`RP-01 theme.${theme}`]);
  });
});

describe('parts that only long papers of a kind have', () => {
  const told = Array.from(
    { length: 30 },
    (_, at) =>
      `Ngày ${at + 1}/3/2020, ấp ${at + 1} đã gieo ${at + 20} ha lúa, thu được ${at + 90} tấn.`,
  );

  function raisedIn(kind: DocumentKind, ...lines: readonly string[]) {
    const { findings } = checkContent(samplePaper({ body: lines.map(text) }), {
      kind,
      today: calendarDate('2020-08-03'),
    });
    const rules = ['RP-02', 'RP-04'];
    return findings.flatMap(({ rule, expected }) =>
      rules.includes(rule.id) ? [`${rule.id} ${expected}`.trim()] : [],
    );
  }

  test('a political report whose results stand beside no target', () => {
    expect(raisedIn('politicalReport', ...told)).toEqual(['RP-02']);
    expect(raisedIn('politicalReport', ...told, 'Có 12/15 chỉ tiêu đạt và vượt.')).toEqual([]);
  });

  test('a long report without difficulties or next steps, a long notice without whom it binds', () => {
    const more = told.map((line) => `${line} Bà con phơi lúa, cân, ghi sổ rồi bán cho hợp tác xã.`);
    expect(raisedIn('report', ...more)).toEqual(['RP-04 theme.shortfall', 'RP-04 theme.nextSteps']);
    expect(
      raisedIn(
        'report',
        ...more,
        'Khó khăn, hạn chế là thiếu kho chứa ở hai ấp.',
        'Phương hướng, nhiệm vụ thời gian tới là xây kho ở hai ấp.',
      ),
    ).toEqual([]);
    expect(raisedIn('notice', ...more)).toEqual(['RP-04 theme.implementation']);
  });
});

describe('a part is found by what it means', () => {
  const rest = [
    heading('I- TÌNH HÌNH VÀ KẾT QUẢ'),
    heading('1. Đặc điểm tình hình'),
    text(`Huyện có 45 chi bộ. ${'Bà con trồng lúa trên 450 ha. '.repeat(30)}`),
    heading('2. Kết quả'),
    text('Đã đạt 12/15 chỉ tiêu; sản lượng đạt 4.500 tấn.'),
    heading('3. Bài học kinh nghiệm'),
    text('Mỗi việc có một người lo.'),
    heading('II- MỤC TIÊU, NHIỆM VỤ TRỌNG TÂM VÀ GIẢI PHÁP'),
    text('Đến năm 2025 có 60 chi bộ; khâu đột phá là lúa thơm.'),
  ];

  function themesMissing(...more: readonly ReturnType<typeof text>[]) {
    const { findings } = checkContent(samplePaper({ body: [...rest, ...more] }), {
      kind: 'politicalReport',
      today: calendarDate('2020-08-03'),
    });
    return findings.filter(({ rule }) => rule.id === 'RP-01').map(({ expected }) => expected);
  }

  test('limitations under another heading, or in a paragraph that begins so', () => {
    const causes = text('Nguyên nhân chủ quan là giao việc chậm.');
    for (const words of [
      'Tuy nhiên, việc thu gom rác còn chậm, 4 ấp chưa có điểm tập kết.',
      'Bên cạnh những kết quả đạt được, vẫn còn một số hạn chế sau đây.',
      'Nhìn thẳng vào sự thật, Đảng bộ còn những khuyết điểm.',
    ])
      expect(themesMissing(text(words), causes)).toEqual([]);
    expect(
      themesMissing(heading('4. Những việc chưa làm được'), text('Rác chưa được gom.'), causes),
    ).toEqual([]);
  });

  test('a heading with nothing under it is no part, and a word in passing neither', () => {
    expect(themesMissing(heading('4. Hạn chế và nguyên nhân'))).toEqual([
      'theme.limitations',
      'theme.causes',
    ]);
    expect(themesMissing(text('Đã khắc phục nguyên nhân gây ngập của 3 tuyến đường.'))).toEqual([
      'theme.limitations',
      'theme.causes',
    ]);
  });
});

test('the resolution of one meeting of a cell needs no targets, that of a congress does', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `Chi bộ nhất trí nhiệm vụ: ấp ${at + 1} gieo ${at + 20} ha lúa, thu ${at + 90} tấn.`,
  );
  function missing(abstract: string) {
    const title = [
      centred('NGHỊ QUYẾT', { size: 16, bold: true }),
      centred(abstract, { size: 15, bold: true }),
      centred('-----'),
    ];
    const { findings } = checkContent(samplePaper({ title, body: lines.map(text) }), {
      today: calendarDate('2020-08-03'),
    });
    return findings.filter(({ rule }) => rule.id === 'RP-01').map(({ expected }) => expected);
  }
  expect(missing('sinh hoạt chi bộ tháng 12 năm 2019')).toEqual([]);
  expect(missing('Đại hội đại biểu Đảng bộ xã lần thứ XII')).toContain('theme.targets');
});

test('RP-03: limitations of a few words are thin in a report of a page or more', () => {
  const told = Array.from(
    { length: 30 },
    (_, at) => `Ngày ${at + 1}/3/2020, ấp ${at + 1} đã gieo ${at + 20} ha lúa, thu ${at + 90} tấn.`,
  );
  function thin(words: string) {
    const body = [...told.map(text), heading('II- HẠN CHẾ'), text(words)];
    const { findings } = checkContent(samplePaper({ body }), {
      kind: 'politicalReport',
      today: calendarDate('2020-08-03'),
    });
    return findings.filter(({ rule }) => rule.id === 'RP-03').map(({ expected }) => expected);
  }
  expect(thin('Còn một số hạn chế.')).toEqual(['theme.limitations']);
  expect(
    thin('Việc thu gom rác ở ấp 4 và ấp 7 còn chậm, mới gom được 3 trên 5 ngày trong tuần.'),
  ).toEqual([]);
});

describe('the angles of a self-review under the headings that committees give them', () => {
  const told = Array.from(
    { length: 12 },
    (_, at) => `Ban Chấp hành đã họp ${at + 12} kỳ, ra ${at + 3} nghị quyết trong năm 2019.`,
  );

  test.each([
    'IV- XÂY DỰNG TỔ CHỨC VÀ SINH HOẠT ĐẢNG',
    'IV- NỀN NẾP SINH HOẠT CỦA CẤP ỦY',
    'IV- TỔ CHỨC VÀ SINH HOẠT',
  ])('organisation and activity: %s', (words) => {
    const { findings } = checkContent(
      samplePaper({ body: [...told.map(text), heading(words), text('Đảng bộ có 18 chi bộ.')] }),
      { kind: 'selfReview', today: calendarDate('2020-08-03') },
    );
    expect(findings.map(({ expected }) => expected)).not.toContain('theme.organisation');
  });
});
