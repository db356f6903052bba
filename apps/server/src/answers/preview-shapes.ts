import type { PaperPreview } from '@daihoi/contract/drafting';
import { defined } from '@daihoi/domain/kernel';
import type { PaperFile, PaperLine, PaperSection, PaperTable } from '@daihoi/domain/paper-format';

/** A paper on its way to the pages on screen; what is not so is left out, for papers are long. */
export function toPreview({ sections, blocks }: PaperFile): PaperPreview {
  return {
    sections: sections.filter(beginsPage).map(({ continuous: _told, ...section }) => ({
      ...section,
      head: section.head.map(toLine),
      firstHead: section.firstHead.map(toLine),
      foot: section.foot.map(toLine),
    })),
    blocks: blocks.map((block) => (block.kind === 'line' ? toLine(block) : toTable(block))),
  };
}

/** A section that goes on on the same sheet with the same margins begins no page. */
function beginsPage(section: PaperSection, at: number, all: readonly PaperSection[]): boolean {
  const before = all[at - 1];
  if (!before || section.continuous !== true) return true;
  const sides = ['width', 'height', 'left', 'right', 'top', 'bottom'] as const;
  return sides.some((side) => before[side] !== section[side]);
}

function toTable({ rows, columns }: PaperTable) {
  const spans = rows.map((row) => row.map(({ span }) => span ?? 1));
  return {
    kind: 'table' as const,
    rows: rows.map((row) => row.map(({ lines }) => lines.map(toLine))),
    ...(columns ? { columns: [...columns] } : {}),
    ...(spans.flat().some((span) => span > 1) ? { spans } : {}),
  };
}

function toLine(line: PaperLine) {
  const { paragraph, align, firstLine, spacing, indent, pageBreak, label, pictures } = line;
  return {
    kind: 'line' as const,
    paragraph,
    align,
    firstLine,
    spacing: { ...spacing },
    ...yes({ ruled: line.ruled, drawn: line.drawn, pageField: line.pageField }),
    ...defined({
      indent: indent && { ...indent },
      pageBreak,
      label,
      pictures: pictures?.map((picture) => ({ ...picture })),
    }),
    runs: line.runs.map((run) => ({
      text: run.text,
      font: run.fonts[0] ?? '',
      size: run.size,
      ...yes({
        bold: run.bold,
        italic: run.italic,
        underline: run.underline,
        caps: run.caps,
        marked: run.highlight !== undefined,
      }),
      ...(run.colour === undefined ? {} : { colour: run.colour }),
    })),
  };
}

/** Only the members that are so. */
function yes<Name extends string>(
  flags: Readonly<Record<Name, boolean>>,
): { readonly [Each in Name]?: true } {
  const said: { [Each in Name]?: true } = {};
  for (const name in flags) if (flags[name]) said[name] = true;
  return said;
}
