import type { ExaminedPaper, Raised } from '../raised.ts';

/** A link is told up to here. */
const longestLink = 120;

/** FL-01: a file that fetches parts of itself from elsewhere. FL-02: files of other programs inside it. */
export function checkCargo({ file }: ExaminedPaper): readonly Raised[] {
  const { links = [], objects = 0 } = file.cargo ?? {};
  const [link] = links;
  const base = { part: 'page', fault: 'form', lines: [], expected: 'none' } as const;
  return [
    ...(link === undefined
      ? []
      : [{ ...base, rule: 'FL-01', found: link.slice(0, longestLink) } as const]),
    ...(objects === 0
      ? []
      : [{ ...base, rule: 'FL-02', found: `${objects} embeddedObjects` } as const]),
  ];
}
