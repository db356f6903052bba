import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../random.ts';
import { xmlSpoilers } from './break-xml.ts';

/** A file that was spoilt, and how. */
export interface SpoiltFile {
  readonly how: string;
  readonly bytes: Uint8Array;
}

type Parts = Readonly<Record<string, Uint8Array>>;

const external =
  '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External"/>';

/** Ways to spoil a package besides the XML of its parts. */
const partSpoilers: Readonly<Record<string, (parts: Parts, chance: Random) => Parts>> = {
  without: (parts, chance) => {
    const gone = pickName(parts, chance);
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  },
  empty: (parts, chance) => ({ ...parts, [pickName(parts, chance)]: new Uint8Array() }),
  noise: (parts, chance) => ({
    ...parts,
    [pickName(parts, chance)]: Uint8Array.from({ length: 500 }, () => chance.between(0, 255)),
  }),
  latin: (parts, chance) => {
    const name = pickName(parts, chance);
    return {
      ...parts,
      [name]: Uint8Array.from(textOf(parts, name), (letter) => letter.charCodeAt(0)),
    };
  },
  wide: (parts, chance) => {
    const name = pickName(parts, chance);
    const wide = Buffer.from(`\ufeff${textOf(parts, name)}`, 'utf16le');
    return { ...parts, [name]: Uint8Array.from(wide) };
  },
  circle: (parts) =>
    edited(parts, 'word/styles.xml', (xml) =>
      xml
        .replaceAll(/<w:basedOn w:val="[^"]*"\/>/gu, '')
        .replaceAll(/(<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>)/gu, '$1<w:basedOn w:val="$2"/>'),
    ),
  chain: (parts) =>
    edited(parts, 'word/styles.xml', (xml) => {
      const styles = Array.from(
        { length: 3000 },
        (_, at) =>
          `<w:style w:type="paragraph" w:styleId="K${at}"><w:basedOn w:val="K${at + 1}"/></w:style>`,
      );
      return xml.replace('</w:styles>', `${styles.join('')}</w:styles>`);
    }),
  external: (parts) =>
    edited(parts, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${external}</Relationships>`),
    ),
  escape: (parts) =>
    edited(parts, 'word/_rels/document.xml.rels', (xml) =>
      xml.replaceAll(/Target="[^"]*"/gu, 'Target="../../../../etc/passwd"'),
    ),
  object: (parts) => ({ ...parts, 'word/embeddings/oleObject1.bin': strToU8('MZ') }),
  macro: (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }),
  bomb: (parts) => ({ ...parts, 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
  blanks: (parts) =>
    edited(parts, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${' '.repeat(2_000_000)}`),
    ),
  comments: (parts) => ({
    ...parts,
    'word/comments.xml': strToU8(
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:comment w:id="1"><w:p/></w:comment>'.repeat(3000)}</w:comments>`,
    ),
  }),
};

const byteSpoilers: Readonly<Record<string, (bytes: Uint8Array, chance: Random) => Uint8Array>> = {
  flip: (bytes, chance) => {
    const out = bytes.slice();
    for (let count = chance.between(1, 30); count > 0; count -= 1)
      out[chance.between(0, out.length - 1)] = chance.between(0, 255);
    return out;
  },
  directory: (bytes, chance) => {
    const out = bytes.slice();
    const from = Math.max(0, out.length - 1200);
    for (let count = chance.between(1, 8); count > 0; count -= 1)
      out[chance.between(from, out.length - 1)] = chance.pick([0, 1, 0x7f, 0x80, 0xff]);
    return out;
  },
  short: (bytes, chance) => bytes.slice(0, chance.between(0, bytes.length)),
  tail: (bytes, chance) => joined(bytes, new Uint8Array(chance.between(1, 70_000))),
  head: (bytes, chance) => joined(new Uint8Array(chance.between(1, 100)), bytes),
  twice: (bytes) => joined(bytes, bytes),
  lies: (bytes, chance) => lying(bytes, chance),
};

/** Spoils a file in one to four ways. */
export function spoil(docx: Uint8Array, chance: Random): SpoiltFile {
  const how: string[] = [];
  let parts: Parts = unzipSync(docx);
  for (let count = chance.between(1, 3); count > 0; count -= 1) {
    if (chance.chance(65)) {
      const [name, key] = [pickName(parts, chance), pickKey(xmlSpoilers, chance)];
      const spoiler = xmlSpoilers[key];
      if (spoiler === undefined) continue;
      how.push(`${key} ${name}`);
      parts = { ...parts, [name]: strToU8(spoiler(textOf(parts, name), chance)) };
    } else {
      const key = pickKey(partSpoilers, chance);
      how.push(key);
      parts = partSpoilers[key]?.(parts, chance) ?? parts;
    }
  }
  let bytes: Uint8Array = zipSync({ ...parts }, { level: chance.pick([1, 6]) });
  if (chance.chance(20)) {
    const key = pickKey(byteSpoilers, chance);
    how.push(key);
    bytes = byteSpoilers[key]?.(bytes, chance) ?? bytes;
  }
  return { how: how.join(', '), bytes };
}

/** Sizes and offsets in the directory that are not those of the parts. */
function lying(bytes: Uint8Array, chance: Random): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || !chance.chance(40)) continue;
    const field = chance.pick([10, 20, 24, 28, 30, 42] as const);
    const value = chance.pick([0, 1, 0xffff, 0x7fffffff, 0xffffffff, 200_000_000]);
    if (field < 20 || field === 28 || field === 30)
      view.setUint16(at + field, value & 0xffff, true);
    else view.setUint32(at + field, value, true);
  }
  return out;
}

function edited(parts: Parts, name: string, change: (xml: string) => string): Parts {
  return { ...parts, [name]: strToU8(change(textOf(parts, name))) };
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** The document itself half of the time, and most of the rest a part that is read. */
function pickName(parts: Parts, chance: Random): string {
  if (chance.chance(50)) return 'word/document.xml';
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || chance.chance(30));
  return names[chance.between(0, Math.max(0, names.length - 1))] ?? 'word/document.xml';
}

function pickKey(things: Readonly<Record<string, unknown>>, chance: Random): string {
  const keys = Object.keys(things);
  return keys[chance.between(0, keys.length - 1)] ?? '';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
