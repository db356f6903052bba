import type { RepairStamp } from '@daihoi/application/checking';
import { written } from './properties.ts';

/** Gives the attributes of tracked changes: who, when, and a number that no other change of the file has. */
export interface Stamp {
  /** Whether changes are tracked at all. */
  readonly tracks: boolean;
  next(): Readonly<Record<string, string>>;
}

/** A stamp for one part; `xml` is the part, whose own numbers are passed over. */
export function openStamp({ author, at, untracked }: RepairStamp, xml: string): Stamp {
  let last = 0;
  for (const [, id = ''] of xml.matchAll(/ w:id="(\d{1,9})"/gu)) last = Math.max(last, Number(id));
  return {
    tracks: untracked !== true,
    next() {
      last += 1;
      // Word keeps whole seconds.
      return {
        'w:id': String(last),
        'w:author': author,
        'w:date': at.replace(/\.\d+(?=Z$)/u, ''),
      };
    },
  };
}

/** The opening tag of a tracked change. */
export function openTag(name: string, stamp: Stamp): string {
  return written(name, stamp.next()).replace(/\/>$/u, '>');
}
