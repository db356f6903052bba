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
    'paper-repair.unusual',
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
