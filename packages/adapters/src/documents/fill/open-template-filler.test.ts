import type { FieldValues } from '@daihoi/domain/paper-templates';
import { fieldKey } from '@daihoi/domain/paper-templates';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
import { openTemplateFiller } from './open-template-filler.ts';

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const filler = openTemplateFiller();
const documentPart = 'word/document.xml';

function packed(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    [documentPart]: `<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...others,
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries));
}

function valuesOf(
  values: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, string>>[] = [],
): FieldValues {
  const byKeys = (each: Readonly<Record<string, string>>) =>
    new Map(Object.entries(each).map(([name, value]) => [fieldKey(name), value]));
  const entries = rows.map(byKeys);
  return {
    values: byKeys(values),
    rows: [{ keys: ['chitieu', 'ketqua'], entries }],
  };
}

function fill(bytes: Uint8Array, values: FieldValues) {
  const filled = filler.fill(bytes, values);
  if (!filled.ok) throw new Error(filled.error);
  const parts = unzipSync(filled.value.bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { ...filled.value, parts, body: xml(documentPart), xml };
}

function text(bytes: Uint8Array): readonly string[] {
  const paper = openPaperInspector().inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  return paper.value.blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.runs.map((run) => run.text).join('')]
      : block.rows.map((row) =>
          row
            .map(({ lines }) =>
              lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('/'),
            )
            .join('|'),
        ),
  );
}

const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const r = (words: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;
const control = (tag: string, content: string, extra = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="7"/><w:tag w:val="${tag}"/>${extra}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('places in the text', () => {
  test('a name split over runs, marks of spelling between them, its look kept from the first', () => {
    const body = p(
      r('Kính gửi {tên ', '<w:b/>'),
      '<w:proofErr w:type="spellStart"/>',
      r('đơn', '<w:i/>'),
      r(' vị} và các chi bộ'),
    );
    const {
      bytes,
      body: xml,
      gaps,
    } = fill(packed(body), valuesOf({ 'tên đơn vị': 'Đảng bộ xã Bình Trị' }));
    expect(text(bytes)).toEqual(['Kính gửi Đảng bộ xã Bình Trị và các chi bộ']);
    expect(gaps).toEqual([]);
    expect(xml).toContain(
      '<w:b/></w:rPr><w:t xml:space="preserve">Kính gửi Đảng bộ xã Bình Trị</w:t>',
    );
  });

  test('several in one run, in other writings, in capitals', () => {
    const body = p(r('{TÊN ĐƠN VỊ} {ten_don_vi} {{Tên đơn vị}}.'));
    expect(text(fill(packed(body), valuesOf({ 'tên đơn vị': 'Đảng bộ xã A' })).bytes)).toEqual([
      'ĐẢNG BỘ XÃ A Đảng bộ xã A Đảng bộ xã A.',
    ]);
  });

  test('values are letters, never markup; new lines become breaks', () => {
    const { body } = fill(packed(p(r('{tên}'))), valuesOf({ tên: 'A & <w:b/> "x"\nB\u0000' }));
    expect(body).toContain(
      'A &amp; &lt;w:b/&gt; &quot;x&quot;</w:t><w:br/><w:t xml:space="preserve">B</w:t>',
    );
  });

  test('what has no value stays, marked, and is told once', () => {
    const body =
      p(r('có {số đảng viên} đảng viên', '<w:b/><w:sz w:val="28"/>')) + p(r('{Số đảng viên}'));
    const { bytes, gaps, body: xml } = fill(packed(body), valuesOf({}));
    expect(gaps).toEqual(['số đảng viên']);
    expect(text(bytes)[0]).toBe('có [số đảng viên] đảng viên');
    expect(xml).toContain(
      '<w:r><w:rPr><w:b/><w:sz w:val="28"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">[số đảng viên]</w:t></w:r>',
    );
  });

  test('braces that are no field stay as they are', () => {
    const bytes = packed(p(r('tập {1; 2} và { } và }'), r('{không đóng')));
    expect(fill(bytes, valuesOf({})).bytes).toBe(bytes);
    const found = filler.fields(bytes);
    expect(found).toMatchObject({
      ok: true,
      value: { fields: [], loose: ['tập {1; 2} và { } và }{không đóng'] },
    });
  });

  test('heads, feet and text boxes; every other part stays to the byte', () => {
    const box = `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${p(r('{tên}'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const head = `<w:hdr ${w}>${p(r('{tên}'))}</w:hdr>`;
    const picture = 'không phải chữ {tên}';
    const bytes = packed(p(r('Trước '), box, r(' sau')), {
      'word/header1.xml': head,
      'word/media/image1.png': picture,
      'word/styles.xml': `<w:styles ${w}/>`,
    });
    const { body, xml, parts } = fill(bytes, valuesOf({ tên: 'Xã B' }));
    expect(body).toContain('Xã B');
    expect(xml('word/header1.xml')).toBe(
      `<w:hdr ${w}><w:p><w:r><w:t xml:space="preserve">Xã B</w:t></w:r></w:p></w:hdr>`,
    );
    expect(xml('word/media/image1.png')).toBe(picture);
    expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(bytes)));
  });
});

describe('rows of lists', () => {
  const rows = [{ 'chỉ tiêu': 'Hộ nghèo', 'kết quả': '1,6' }, { 'chỉ tiêu': 'Thu ngân sách' }];

  test('the row is repeated for each entry, in its order, and a missing value is a gap', () => {
    const table = `<w:tbl>${row('Chỉ tiêu', 'Kết quả')}${row('{chỉ tiêu} của {tên}', '{kết quả}')}${row('Cộng', '')}</w:tbl>`;
    const { bytes, gaps } = fill(packed(table), valuesOf({ tên: 'xã' }, rows));
    expect(text(bytes)).toEqual([
      'Chỉ tiêu|Kết quả',
      'Hộ nghèo của xã|1,6',
      'Thu ngân sách của xã|[kết quả]',
      'Cộng|',
    ]);
    expect(gaps).toEqual(['kết quả']);
  });

  test('a paragraph outside tables too; marks that may stand once stand once', () => {
    const item = `<w:p w14:paraId="1A"><w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>${r('- {chỉ tiêu};')}</w:p>`;
    const { bytes, body } = fill(packed(item), valuesOf({}, rows));
    expect(text(bytes)).toEqual(['- Hộ nghèo;', '- Thu ngân sách;']);
    expect(body.match(/paraId|bookmarkStart/gu)).toHaveLength(2);
  });

  test('an empty list leaves its row once, with its gaps', () => {
    const { bytes, gaps } = fill(
      packed(`<w:tbl>${row('{chỉ tiêu}', '{kết quả}')}</w:tbl>`),
      valuesOf({}),
    );
    expect(text(bytes)).toEqual(['[chỉ tiêu]|[kết quả]']);
    expect(gaps).toEqual(['chỉ tiêu', 'kết quả']);
  });
});

describe('content controls', () => {
  test('a control with the tag of a field shows the value and no longer its hint', () => {
    const hint = r('Bấm để nhập', '<w:rStyle w:val="PlaceholderText"/><w:b/>') + r(' tên');
    const inline = p(control('TenDonVi', hint, '<w:showingPlcHdr/>'));
    const block = control('ten don vi', p(r('cũ')));
    const { bytes, body } = fill(
      packed(inline + block),
      valuesOf({ 'tên đơn vị': 'Đảng bộ xã A' }),
    );
    expect(text(bytes)).toEqual(['Đảng bộ xã A', 'Đảng bộ xã A']);
    expect(body).not.toMatch(/showingPlcHdr|PlaceholderText/u);
    expect(body).toContain('<w:tag w:val="TenDonVi"/>');
  });

  test('a control of something else is left alone', () => {
    const bytes = packed(p(control('ngay_in', r('hôm nay'))));
    expect(fill(bytes, valuesOf({ tên: 'x' })).bytes).toBe(bytes);
  });
});

describe('controls around rows', () => {
  const rows = [
    { 'chỉ tiêu': 'Hộ nghèo', 'kết quả': '1,6' },
    { 'chỉ tiêu': 'Thu ngân sách', 'kết quả': '12' },
  ];
  const table = (inner: string): string => `<w:tbl>${row('Chỉ tiêu', 'Kết quả')}${inner}</w:tbl>`;
  const filledRow = row('{chỉ tiêu}', '{kết quả}');

  test.each([
    ['with the tag of a field', control('chi tieu', filledRow)],
    [
      'that Word repeats by itself',
      control(
        'danh sach',
        control('muc', filledRow, '<w15:repeatingSectionItem xmlns:w15="x"/>'),
        '<w15:repeatingSection xmlns:w15="x"/>',
      ),
    ],
  ])('a control %s is a frame: its rows are repeated, and it stays', (_, inner) => {
    const bytes = packed(table(inner));
    expect(filler.fields(bytes)).toMatchObject({
      value: { fields: [{ name: 'chỉ tiêu' }, { name: 'kết quả' }], unread: [] },
    });
    const made = fill(bytes, valuesOf({}, rows));
    expect(text(made.bytes)).toEqual(['Chỉ tiêu|Kết quả', 'Hộ nghèo|1,6', 'Thu ngân sách|12']);
    expect(made.gaps).toEqual([]);
    expect(made.body).toContain('<w:sdt>');
  });

  test('controls around cells are fields of the row', () => {
    const cell = (tag: string): string => control(tag, `<w:tc>${p(r('x'))}</w:tc>`);
    const made = fill(
      packed(table(`<w:tr>${cell('chi_tieu')}${cell('ket_qua')}</w:tr>`)),
      valuesOf({}, rows),
    );
    expect(text(made.bytes)).toEqual(['Chỉ tiêu|Kết quả', 'Hộ nghèo|1,6', 'Thu ngân sách|12']);
  });

  test('rows without a field are told by the name of their control, and left as they are', () => {
    const bytes = packed(table(control('chi_tieu', row('...', '...'))));
    expect(filler.fields(bytes)).toMatchObject({
      value: { fields: [], unread: [{ kind: 'rows', name: 'chi_tieu' }] },
    });
    expect(fill(bytes, valuesOf({ 'chỉ tiêu': 'x' }, rows)).bytes).toBe(bytes);
  });
});

describe('merge fields of Word', () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
  const merge = (codes: string, shown: string): string =>
    mark('begin') + code(codes) + mark('separate') + shown + mark('end');
  const glued = (before: string, behind: string): string =>
    `<w:r>${before}<w:fldChar w:fldCharType="begin"/></w:r>${code(' MERGEFIELD ten_don_vi ')}${mark('separate')}${r('«»')}<w:r><w:fldChar w:fldCharType="end"/>${behind}</w:r>`;
  const values = valuesOf({ 'tên đơn vị': 'Đảng bộ xã A', 'nhiệm kỳ': '2025 - 2030' });

  test('become the words they stand for, with their look, and are no fields any more', () => {
    const long = merge(
      ' MERGEFIELD ten_don_vi \\* MERGEFORMAT ',
      r('«ten_', '<w:b/>') + r('don_vi»'),
    );
    const short = `<w:fldSimple w:instr=' MERGEFIELD "Nhiệm kỳ" '>${r('«Nhiệm kỳ»')}</w:fldSimple>`;
    const bytes = packed(p(r('Của '), long, r(', nhiệm kỳ '), short, r('.')));
    expect(filler.fields(bytes)).toMatchObject({
      value: { fields: [{ name: 'ten_don_vi' }, { name: 'Nhiệm kỳ' }], unread: [] },
    });
    const made = fill(bytes, values);
    expect(text(made.bytes)).toEqual(['Của Đảng bộ xã A, nhiệm kỳ 2025 - 2030.']);
    expect(made.body).not.toMatch(/fldChar|fldSimple|MERGEFIELD/u);
    expect(made.body).toContain(
      '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Đảng bộ xã A</w:t>',
    );
    expect(made.filled).toBe(2);
  });

  test('in capitals where Word writes capitals; a gap where nobody knows', () => {
    const upper = merge(' MERGEFIELD ten_don_vi \\* Upper ', r('«x»'));
    const made = fill(packed(p(upper, r(' '), merge(' MERGEFIELD la ', ''))), values);
    expect(text(made.bytes)).toEqual(['ĐẢNG BỘ XÃ A [la]']);
    expect(made.gaps).toEqual(['la']);
  });

  test('repeat the row that they stand in', () => {
    const cell = (codes: string): string =>
      `<w:tc>${p(merge(` MERGEFIELD ${codes} `, r('«»')))}</w:tc>`;
    const table = `<w:tbl>${row('Chỉ tiêu', 'Kết quả')}<w:tr>${cell('chi_tieu')}${cell('ket_qua')}</w:tr></w:tbl>`;
    const entries = [
      { 'chỉ tiêu': 'A', 'kết quả': '1' },
      { 'chỉ tiêu': 'B', 'kết quả': '2' },
    ];
    const made = fill(packed(table), valuesOf({}, entries));
    expect(text(made.bytes)).toEqual(['Chỉ tiêu|Kết quả', 'A|1', 'B|2']);
  });

  test.each<readonly [string, string]>([
    [
      'inside another field',
      p(
        mark('begin'),
        code(' IF '),
        merge(' MERGEFIELD ten_don_vi ', r('«»')),
        code(' = "x" '),
        mark('separate'),
        r('x'),
        mark('end'),
      ),
    ],
    ['over two paragraphs', p(mark('begin'), code(' MERGEFIELD ten_don_vi ')) + p(mark('end'))],
    [
      'in one run with other words',
      p(
        '<w:r><w:t>Của </w:t><w:fldChar w:fldCharType="begin"/><w:instrText> MERGEFIELD ten_don_vi </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>«»</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ],
    [
      'in one run with words behind it',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> MERGEFIELD ten_don_vi </w:instrText><w:fldChar w:fldCharType="end"/><w:t> xa</w:t></w:r>',
      ),
    ],
    ...['<w:tab/>', '<w:br/>', '<w:drawing/>', '<w:sym/>'].flatMap(
      (other): readonly (readonly [string, string])[] => [
        [`behind ${other} in its first run`, p(glued(other, ''))],
        [`before ${other} in its last run`, p(glued('', other))],
      ],
    ),
    [
      'around a control',
      p(merge(' MERGEFIELD ten_don_vi ', `<w:sdt><w:sdtContent>${r('x')}</w:sdtContent></w:sdt>`)),
    ],
  ])('%s are told by name, and left as they are', (_, body) => {
    const bytes = packed(body);
    expect(filler.fields(bytes)).toMatchObject({
      value: { fields: [], unread: [{ kind: 'mergeField', name: 'ten_don_vi' }] },
    });
    expect(fill(bytes, values).bytes).toBe(bytes);
  });

  test('two that share a run are told by name, both of them', () => {
    const inner =
      '<w:fldChar w:fldCharType="begin"/><w:instrText> MERGEFIELD ten_don_vi </w:instrText><w:fldChar w:fldCharType="end"/>';
    const bytes = packed(p(`<w:r>${inner}${inner}</w:r>`));
    expect(filler.fields(bytes)).toMatchObject({
      value: {
        fields: [],
        unread: [
          { kind: 'mergeField', name: 'ten_don_vi' },
          { kind: 'mergeField', name: 'ten_don_vi' },
        ],
      },
    });
    expect(fill(bytes, values).bytes).toBe(bytes);
  });

  test('inside a control that is filled give way to it, even where they show nothing', () => {
    const empty = merge(' MERGEFIELD ten_don_vi ', '');
    const made = fill(packed(p(control('ten_don_vi', r('x') + empty))), values);
    expect(text(made.bytes)).toEqual(['Đảng bộ xã A']);
    expect(made.filled).toBe(1);
  });

  test('other fields of Word stay', () => {
    const bytes = packed(p(mark('begin'), code(' PAGE '), mark('separate'), r('1'), mark('end')));
    expect(fill(bytes, values).bytes).toBe(bytes);
  });
});

test('fields are told with their places, names that mean the same together', () => {
  const found = filler.fields(packed(p(r('{tên}, {Tên}')) + p(control('so_dang_vien', r('x')))));
  expect(found).toMatchObject({
    ok: true,
    value: {
      fields: [
        { name: 'so_dang_vien', places: 1 },
        { name: 'tên', places: 2 },
      ],
    },
  });
});

test.each([
  ['no zip', strToU8('khong phai zip'), 'file.broken'],
  [
    'a document type',
    packed(p(r('x')), { 'word/footnotes.xml': `<!DOCTYPE a><w:footnotes ${w}/>` }),
    'paper-check.entities',
  ],
  [
    'wide letters',
    zipSync({
      [documentPart]: Uint8Array.from(
        Buffer.from(`\ufeff<w:document ${w}><w:body/></w:document>`, 'utf16le'),
      ),
    }),
    'paper-repair.unusual',
  ],
])('%s is refused by name', (_, bytes, error) => {
  expect(filler.fill(bytes, valuesOf({}))).toEqual({ ok: false, error });
});
