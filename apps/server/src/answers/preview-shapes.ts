import type { PaperPictureFile, PaperPictures } from '@daihoi/application/papers';
import type { PaperPreview, PreviewLine } from '@daihoi/contract/drafting';
import { defined } from '@daihoi/domain/kernel';
import type {
  PaperFile,
  PaperLine,
  PaperNote,
  PaperRun,
  PaperSection,
  PaperTable,
} from '@daihoi/domain/paper-format';

/** A paper on its way to the pages on screen; what is not so is left out, for papers are long. Pictures come along where they are given. */
export function toPreview(
  { sections, blocks, notes = [] }: PaperFile,
  pictures: PaperPictures = new Map(),
): PaperPreview {
  const labels = notes.map(({ label }) => label);
  const told = notes.map((note, at) => ({
    kind: note.kind,
    note: at + 1,
    lines: toNote(note, at + 1),
  }));
  const feet = told.filter(({ kind }) => kind === 'foot');
  return {
    sections: sections.filter(beginsPage).map(({ continuous: _told, ...section }) => ({
      ...section,
      head: section.head.map(toLine),
      firstHead: section.firstHead.map(toLine),
      foot: section.foot.map(toLine),
    })),
    blocks: [
      ...blocks.map((block) => (block.kind === 'line' ? toLine(block) : toTable(block, toLine))),
      ...told.flatMap(({ kind, lines }) => (kind === 'end' ? lines : [])),
    ],
    ...(pictures.size > 0 ? { pictures: [...pictures].map(toHeld) } : {}),
    ...(feet.length > 0 ? { notes: feet.map(({ note, lines }) => ({ note, lines })) } : {}),
  };

  function toLine(line: PaperLine): PreviewLine {
    return shownLine(line, labels);
  }
}

/** A picture inside the answer itself. */
function toHeld([image, { mediaType, bytes }]: readonly [string, PaperPictureFile]) {
  return { image, data: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}` };
}

/** A section that goes on on the same sheet with the same margins begins no page. */
function beginsPage(section: PaperSection, at: number, all: readonly PaperSection[]): boolean {
  const before = all[at - 1];
  if (!before || section.continuous !== true) return true;
  const sides = ['width', 'height', 'left', 'right', 'top', 'bottom'] as const;
  return sides.some((side) => before[side] !== section[side]);
}

/** The lines of a note, its mark before the first of them. They are no paragraphs of the paper, so that nothing else is found by their numbers. */
function toNote({ label, lines }: PaperNote, note: number): PreviewLine[] {
  const shown = lines.map((line) => shownLine(line, []));
  const [first = emptyLine, ...others] = shown;
  return [{ ...first, note, label }, ...others].map((line) => ({ ...line, paragraph: -note }));
}

const emptyLine: PreviewLine = {
  kind: 'line',
  paragraph: 0,
  runs: [],
  align: 'left',
  firstLine: 0,
  spacing: { rule: 'multiple', line: 1, before: 0, after: 0 },
};

function toTable({ rows, columns }: PaperTable, toLine: (line: PaperLine) => PreviewLine) {
  const spans = rows.map((row) => row.map(({ span }) => span ?? 1));
  return {
    kind: 'table' as const,
    rows: rows.map((row) => row.map(({ lines }) => lines.map(toLine))),
    ...(columns ? { columns: [...columns] } : {}),
    ...(spans.flat().some((span) => span > 1) ? { spans } : {}),
  };
}

function shownLine(line: PaperLine, labels: readonly string[]): PreviewLine {
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
    runs: withMarks(line, labels),
  };
}

type PreviewRun = PreviewLine['runs'][number];

/** The runs of a line, cut where the mark of a note stands. */
function withMarks({ runs, notes = [] }: PaperLine, labels: readonly string[]): PreviewRun[] {
  const shown: PreviewRun[] = [];
  let left = [...notes];
  for (const run of runs) {
    const { at: from = 0, text } = run;
    const own = left.filter(({ at }) => at < from + text.length);
    left = left.slice(own.length);
    let done = 0;
    for (const { at, note } of own) {
      shown.push(...toRun(run, text.slice(done, at - from)), markOf(note, labels, run));
      done = Math.max(done, at - from);
    }
    shown.push(...toRun(run, text.slice(done)));
  }
  const look = runs.at(-1);
  return [...shown, ...left.map(({ note }) => markOf(note, labels, look))];
}

const usualLook = { fonts: [''], size: 14 };

function markOf(
  note: number,
  labels: readonly string[],
  { fonts, size }: Pick<PaperRun, 'fonts' | 'size'> = usualLook,
): PreviewRun {
  return { text: labels[note - 1] ?? '', font: fonts[0] ?? '', size, note };
}

function toRun(run: PaperRun, text: string): readonly PreviewRun[] {
  if (text === '') return [];
  return [
    {
      text,
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
    },
  ];
}

/** Only the members that are so. */
function yes<Name extends string>(
  flags: Readonly<Record<Name, boolean>>,
): { readonly [Each in Name]?: true } {
  const said: { [Each in Name]?: true } = {};
  for (const name in flags) if (flags[name]) said[name] = true;
  return said;
}
