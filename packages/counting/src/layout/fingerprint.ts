import { canonicalJson } from '@daihoi/domain/kernel';
import { bitsOf, crc24, crcBits, numberOf } from './crc.ts';
import { encodeLayoutCode } from './layout-code.ts';

/** Cells of one colour in a row that a strip may have: the light of a photograph is judged by neighbours of both colours. */
const longestRun = 8;
/** Far more than ever needed: one name in two will do for a single page, one in forty for a ballot of sixteen. */
const attempts = 100_000;

/**
 * Six hexadecimal digits that name a value: equal values have equal names. Among the names that a value could have, the
 * first is taken whose strips change colour often enough to be read in bad light, whatever the page.
 */
export function fingerprintOf(value: unknown, pages: number): string {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const name = nameOf(canonicalJson({ attempt, value }));
    const strips = Array.from({ length: pages }, (_, at) =>
      encodeLayoutCode({ fingerprint: name, page: at + 1, of: pages }),
    );
    if (strips.every((cells) => longestRunOf(cells) <= longestRun)) return name;
  }
  return nameOf(canonicalJson(value));
}

function nameOf(text: string): string {
  const bits = Array.from(text, (_, at) => bitsOf(text.charCodeAt(at), 16)).flat();
  return numberOf(crcBits(crc24, bits)).toString(16).padStart(6, '0');
}

function longestRunOf(cells: string): number {
  return Math.max(...(cells.match(/0+|1+/g) ?? ['']).map((run) => run.length));
}
