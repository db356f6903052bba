import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../../apps/cli/src/run.ts';
import {
  sampleLine,
  samplePaper,
  sampleReport,
} from '../../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { sampleDocx } from '../../support/documents/sample-docx.ts';

const good = sampleDocx(samplePaper(), 'word');
const parts = unzipSync(good);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const documentXml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-bad-input-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

afterEach(() => vi.restoreAllMocks());

function withPart(name: string, content: string | Uint8Array): Uint8Array {
  return zipSync({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content });
}

/** A relation to a place outside the file, which a word processor follows on opening. */
function withRelation(type: string, target: string): Uint8Array {
  const relation = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  return withPart(
    'word/_rels/document.xml.rels',
    relations.replace('</Relationships>', `${relation}</Relationships>`),
  );
}

/** The directory says that the document has 1 kB, and it unpacks to 9 MB. */
function lyingBomb(): Uint8Array {
  const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(9_000_000) }, { level: 1 });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1024, true);
  }
  return bomb;
}

async function call(verb: 'check' | 'repair', words: readonly string[]) {
  const said = { out: '', err: '' };
  const io = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    lang: 'vi' as const,
  };
  return { code: await run(['document', verb, ...words], io), ...said };
}

/** Checks and repairs a file; whatever it is, nothing is fetched, and the file stays as it was. */
async function bring(name: string, bytes: Uint8Array) {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const path = join(folder, name);
  await writeFile(path, bytes);
  const checked = await call('check', [path]);
  const repaired = await call('repair', [path, '--out', join(folder, `moi-${name}`)]);
  expect(connect).not.toHaveBeenCalled();
  expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  return { checked, repaired };
}

const refused: readonly (readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array,
  says: readonly string[],
])[] = [
  [
    'encrypted',
    'mat-khau.docx',
    () => new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    ['đang đặt mật khẩu', 'Bỏ mật khẩu rồi gửi lại'],
  ],
  [
    'macro-bearing',
    'macro.docx',
    () => withPart('word/vbaProject.bin', 'Sub AutoOpen()'),
    ['có kèm macro', 'Lưu lại thành .docx không macro'],
  ],
  ['broken', 'cut.docx', () => good.slice(0, good.length / 2), ['hỏng']],
  [
    'XML cut short',
    'cut-xml.docx',
    () => withPart('word/document.xml', documentXml.slice(0, 900)),
    ['hỏng'],
  ],
  [
    'zip bomb',
    'bom.docx',
    () => withPart('word/document.xml', new Uint8Array(9_000_000)),
    ['bung ra quá lớn', 'Lưu lại bằng Word'],
  ],
  ['zip bomb that lies about its size', 'bom-noi-doi.docx', lyingBomb, ['hỏng']],
  [
    'XML entities',
    'thuc-the.docx',
    () =>
      withPart(
        'word/document.xml',
        documentXml.replace(
          '<w:document',
          '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document',
        ),
      ),
    ['khai báo kiểu tài liệu', 'Mở bằng Word, lưu lại'],
  ],
  [
    'old .doc',
    'cu.docx',
    () => new Uint8Array(compound),
    ['là văn bản dạng .doc,', 'lưu thành .docx'],
  ],
  ['.rtf', 'rtf.docx', () => strToU8('{\\rtf1\\ansi Báo cáo}'), ['là văn bản dạng .rtf,']],
  [
    '.odt',
    'odt.docx',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<office:document-content/>'),
        'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
      }),
    ['là văn bản dạng .odt,'],
  ],
  ['a page of the web', 'web.docx', () => strToU8('<html><p>Báo cáo</p></html>'), ['không phải']],
  [
    'letters of another code',
    'ma-cu.docx',
    () =>
      withPart(
        'word/document.xml',
        Uint8Array.from(documentXml, (letter) => Math.min(letter.codePointAt(0) ?? 0, 255)),
      ),
    ['hỏng'],
  ],
  [
    'a scan as PDF',
    'quet.docx',
    () => strToU8('%PDF-1.4\n%%EOF\n'),
    ['là PDF', 'Dùng tệp Word (.docx) gốc'],
  ],
  [
    'a scan put into Word',
    'quet-trong-word.docx',
    () =>
      withPart(
        'word/document.xml',
        documentXml.replace(
          /<w:body>[\s\S]*<w:sectPr>/u,
          '<w:body><w:p><w:r><w:drawing/></w:r></w:p><w:sectPr>',
        ),
      ),
    ['không có chữ nào', 'Dùng bản đánh máy'],
  ],
];

describe('files that are refused, by name and with what to do', () => {
  test.each(refused)('%s', async (_, name, bytes, says) => {
    const { checked, repaired } = await bring(name, bytes());
    for (const { code, out, err } of [checked, repaired]) {
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain(name);
      for (const words of says) expect(err).toContain(words);
    }
    expect(await readdir(folder)).not.toContain(`moi-${name}`);
  });

  test('300 MB are refused without being read', async () => {
    const path = join(folder, 'lon.docx');
    const file = await open(path, 'w');
    await file.truncate(300 * 1024 * 1024);
    await file.close();
    const { code, err } = await call('check', [path]);
    expect(code).toBe(3);
    expect(err).toContain('lon.docx');
    expect(err).toContain('25');
  });
});

describe('files that are read, with what they carry told', () => {
  test.each([
    ['a template from elsewhere', 'attachedTemplate', 'http://192.0.2.1/mau.dotm'],
    ['a picture from elsewhere', 'image', 'file:///\\\\may-chu\\anh.png'],
  ])('%s', async (_, type, target) => {
    const { checked, repaired } = await bring(`${type}.docx`, withRelation(type, target));
    expect(checked.out).toContain(`lấy nội dung từ nơi khác: ${target}`);
    expect(repaired.out).toContain(target);
  });

  test('a plain hyperlink is nobody’s business', async () => {
    const { checked } = await bring(
      'lien-ket.docx',
      withRelation('hyperlink', 'http://192.0.2.1/'),
    );
    expect(checked.out).toContain('Không thấy lỗi');
  });

  test('embedded objects, which a repair keeps as they are', async () => {
    const object = Uint8Array.from({ length: 3000 }, (_, at) => at % 251);
    const wide = documentXml.replace('w:top="1134"', 'w:top="1417"');
    const bytes = zipSync({
      ...parts,
      'word/document.xml': strToU8(wide),
      'word/embeddings/oleObject1.bin': object,
    });
    const { checked, repaired } = await bring('nhung.docx', bytes);
    expect(checked.out).toContain('Tệp nhúng 1 tệp của chương trình khác');
    expect(repaired.code).toBe(0);
    const made = unzipSync(new Uint8Array(await readFile(join(folder, 'moi-nhung.docx'))));
    expect(made['word/embeddings/oleObject1.bin']).toEqual(object);
  });

  test('typefaces of a code before Unicode: an error that names them', async () => {
    const body = [...sampleReport.body, sampleLine('B¸o c¸o chÝnh trÞ.', { fonts: ['.VnTime'] })];
    const bytes = sampleDocx(samplePaper({ body }), 'word');
    const { checked } = await bring('vntime.docx', bytes);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('.VnTime');
  });
});
