import { strToU8, zipSync } from 'fflate';
import { deflateSync, crc32 } from 'node:zlib';

/** A Word file with notes and pictures, as Word lays them out in its parts. */
export interface NotedPaper {
  /** `[^1]` marks the note `1`, `![a.png]` stands for a picture; an address in place of a name is a picture that lies elsewhere. */
  readonly paragraphs: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly endnotes?: Readonly<Record<string, string>>;
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** Attributes of what is cut off of every picture. */
  readonly crop?: string;
}

const office = 'http://schemas.openxmlformats.org';
const namespaces =
  `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" ` +
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" ` +
  `xmlns:pic="${office}/drawingml/2006/picture"`;

/** The file, with nothing in it but these paragraphs. */
export function notedPaper(given: NotedPaper): Uint8Array<ArrayBuffer> {
  const body = given.paragraphs.map((text) => paragraphXml(text, given)).join('');
  return new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
      'word/document.xml': strToU8(
        `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
      ),
      ...partsOf(given),
    }),
  );
}

/** Everything but the document part: notes, relations of pictures, pictures. */
export function partsOf(given: NotedPaper): Readonly<Record<string, Uint8Array>> {
  const { notes = {}, endnotes = {}, images = {} } = given;
  const media = Object.entries(images).map(
    ([name, bytes]) => [`word/media/${name}`, bytes] as const,
  );
  return {
    'word/footnotes.xml': strToU8(notesXml('footnote', notes)),
    'word/endnotes.xml': strToU8(notesXml('endnote', endnotes)),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${office}/package/2006/relationships">${relationsXml(given)}</Relationships>`,
    ),
    ...Object.fromEntries(media),
  };
}

function notesXml(kind: 'footnote' | 'endnote', notes: Readonly<Record<string, string>>): string {
  const own = Object.entries(notes).map(
    ([id, text]) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`,
  );
  const line = `<w:${kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
  return `<w:${kind}s ${namespaces}>${line}${own.join('')}</w:${kind}s>`;
}

/** Relations of the document part: one for each picture that its paragraphs name. */
export function relationsXml({ paragraphs }: Pick<NotedPaper, 'paragraphs'>): string {
  return namesIn(paragraphs)
    .map((name) => {
      const away = name.startsWith('http');
      const target = away ? `${name}" TargetMode="External` : `media/${name}`;
      return `<Relationship Id="${relationOf(name)}" Type="${office}/officeDocument/2006/relationships/image" Target="${target}"/>`;
    })
    .join('');
}

function namesIn(paragraphs: readonly string[]): readonly string[] {
  return [
    ...new Set(
      paragraphs.flatMap((text) =>
        [...text.matchAll(/!\[([^\]]+)\]/gu)].map(([, name = '']) => name),
      ),
    ),
  ];
}

function relationOf(name: string): string {
  return `rIdPicture${name.replaceAll(/\W/gu, '')}`;
}

/** A paragraph of plain words, notes and pictures, with the namespaces that it needs where they are asked for. */
export function paragraphXml(
  text: string,
  given: Pick<NotedPaper, 'endnotes' | 'crop'> & { readonly namespaced?: boolean },
): string {
  const pieces = text.split(/(\[\^[^\]]+\]|!\[[^\]]+\])/u).filter((piece) => piece !== '');
  const runs = pieces.map((piece) => `<w:r>${pieceXml(piece, given)}</w:r>`).join('');
  return `<w:p${given.namespaced === true ? ` ${namespaces}` : ''}>${runs}</w:p>`;
}

function pieceXml(piece: string, given: Pick<NotedPaper, 'endnotes' | 'crop'>): string {
  const [, note] = /^\[\^(.+)\]$/u.exec(piece) ?? [];
  if (note !== undefined) {
    const kind = given.endnotes?.[note] === undefined ? 'footnote' : 'endnote';
    return `<w:${kind}Reference w:id="${note}"/>`;
  }
  const [, image] = /^!\[(.+)\]$/u.exec(piece) ?? [];
  return image === undefined
    ? `<w:t xml:space="preserve">${piece}</w:t>`
    : pictureXml(image, given.crop);
}

function pictureXml(name: string, crop: string | undefined): string {
  const relation = `r:${name.startsWith('http') ? 'link' : 'embed'}="${relationOf(name)}"`;
  const cut = crop === undefined ? '' : `<a:srcRect ${crop}/>`;
  return (
    '<w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/>' +
    `<wp:docPr id="1" name="Hình 1" descr="Mô tả ${name.replace(/^.*\//u, '')}"/><a:graphic><a:graphicData><pic:pic>` +
    `<pic:blipFill><a:blip ${relation}/>${cut}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A picture of blue and gold squares, as wide and as high as asked for. */
export function squaresPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_row, y) => [
    0,
    ...Array.from({ length: width }, (_dot, x) =>
      ((x >> 4) + (y >> 4)) % 2 === 0 ? [30, 80, 160] : [230, 180, 40],
    ).flat(),
  ]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** The smallest pictures of their kinds. */
export const tinyImages = {
  png: squaresPng(4, 2),
  jpeg: new Uint8Array(
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080002000401011100ffd9', 'hex'),
  ),
  gif: new Uint8Array(Buffer.from('47494638396104000200800000000000ffffff3b', 'hex')),
} as const;

const given: NotedPaper = {
  paragraphs: ['![ban-do.png] ![so-do.emf]'],
  notes: {
    '1': 'Theo báo cáo của Chi cục Thống kê ngày 31-3-2020.',
    '2': 'Trong đó 3,2 km thuộc dự án đường tỉnh 967.',
  },
  images: { 'ban-do.png': squaresPng(128, 64), 'so-do.emf': new Uint8Array([1, 0, 0, 0]) },
};

/**
 * Parts of a paper with two notes on its first two paragraphs that end so, behind which a picture and a drawing that no page
 * shows come.
 */
export function withNotes(
  parts: Readonly<Record<string, Uint8Array>>,
  ends: readonly [string, string],
): Readonly<Record<string, Uint8Array>> {
  const relations = 'word/_rels/document.xml.rels';
  const document = 'word/document.xml';
  const known = Buffer.from(parts[relations] ?? []).toString();
  const noted = ends.reduce(
    (xml, end, at) => behind(xml, end, `<w:r><w:footnoteReference w:id="${at + 1}"/></w:r>`),
    Buffer.from(parts[document] ?? []).toString(),
  );
  const pictures = given.paragraphs
    .map((text) => paragraphXml(text, { namespaced: true }))
    .join('');
  const at = noted.indexOf('</w:p>', noted.indexOf(ends[1])) + '</w:p>'.length;
  return {
    ...parts,
    ...partsOf(given),
    [relations]: strToU8(
      known.replace('</Relationships>', `${relationsXml(given)}</Relationships>`),
    ),
    [document]: strToU8(noted.slice(0, at) + pictures + noted.slice(at)),
  };
}

/** Puts a run behind the one that shows the words. */
function behind(xml: string, words: string, run: string): string {
  const at = xml.indexOf('</w:r>', xml.indexOf(words)) + '</w:r>'.length;
  return xml.slice(0, at) + run + xml.slice(at);
}
