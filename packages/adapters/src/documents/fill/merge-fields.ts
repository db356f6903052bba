import type { SourceElement } from '../repair/source-tree.ts';
import { elementsBelow } from './paragraph-fields.ts';

/** A mail merge field of Word as it stands in a paragraph, from its first run to behind its last. */
export interface MergeField {
  readonly name: string;
  /** Word writes its value in capitals. */
  readonly upper: boolean;
  readonly from: number;
  readonly to: number;
  /** The run whose look its value has; undefined where it shows nothing yet. */
  readonly run: SourceElement | undefined;
  /** The letters that it shows now. */
  readonly texts: readonly SourceElement[];
}

/** The merge fields of a paragraph, and the names of those that are put together in a way that is not read. */
export interface MergeFields {
  readonly fields: readonly MergeField[];
  readonly unread: readonly string[];
}

const command = /\bMERGEFIELD\s+(?:"(?<quoted>[^"]+)"|(?<bare>[^\s\\]+))/iu;
const upperSwitch = /\\\*\s*Upper\b/iu;
/** Paragraphs of text boxes are looked at by themselves. */
const apart: ReadonlySet<string> = new Set(['w:p', 'w:pPr', 'w:rPr', 'w:del', 'w:moveFrom']);
/** What a run may hold without showing anything of it. */
const unseen: ReadonlySet<string> = new Set(['w:rPr', 'w:lastRenderedPageBreak']);

/** Reads the merge fields of a paragraph, in both of Word's writings; nested ones and those over paragraphs are told by name. */
export function mergeFieldsIn(container: SourceElement): MergeFields {
  const fields: MergeField[] = [];
  const unread: string[] = [];
  let open: OpenField | undefined;
  for (const child of container.children) {
    if (apart.has(child.name)) continue;
    if (child.name === 'w:r') open = readRun(child, open, { fields, unread });
    else if (open) open.broken ||= child.name === 'w:sdt' || holdsMarks(child);
    else if (child.name === 'w:fldSimple') fields.push(...simpleField(child));
    else {
      const inner = mergeFieldsIn(child);
      fields.push(...inner.fields);
      unread.push(...inner.unread);
    }
  }
  if (open) unread.push(...namesOf(open.codes));
  return { fields, unread };
}

/** A field that has begun and not ended. */
interface OpenField {
  readonly from: number;
  codes: string;
  depth: number;
  shows: boolean;
  broken: boolean;
  run: SourceElement | undefined;
  readonly texts: SourceElement[];
}

interface Found {
  readonly fields: MergeField[];
  readonly unread: string[];
}

/**
 * Reads one run: what it begins, carries on and ends. What stands in the first run before the field, or behind it in the last,
 * belongs to somebody else and would be lost with it: such a field is broken.
 */
function readRun(
  run: SourceElement,
  before: OpenField | undefined,
  found: Found,
): OpenField | undefined {
  const parts = run.children.filter(({ name }) => !unseen.has(name));
  let open = before;
  for (const [at, part] of parts.entries()) {
    if (part.name === 'w:fldChar') {
      const kind = part.attributes['w:fldCharType'];
      const mark = { kind, run, isFirst: at === 0, isLast: at === parts.length - 1 };
      open = open ? carriedOn(open, mark, found) : begun(mark);
    } else if (part.name === 'w:instrText' && open) open.codes += part.text;
    else if (part.name === 'w:t' && open) take(open, run, part);
  }
  return open;
}

/** A mark of a field, and whether anything stands before it or behind it in its run. */
interface Mark {
  readonly kind: string | undefined;
  readonly run: SourceElement;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function holdsMarks(element: SourceElement): boolean {
  return elementsBelow(element, 'w:fldChar').length > 0;
}

function begun({ kind, run, isFirst }: Mark): OpenField | undefined {
  if (kind !== 'begin') return undefined;
  const { from } = run;
  const broken = !isFirst;
  return { from, codes: '', depth: 1, shows: false, broken, run: undefined, texts: [] };
}

function take(open: OpenField, run: SourceElement, letters: SourceElement): void {
  if (!open.shows) return;
  open.run ??= run;
  open.texts.push(letters);
}

function carriedOn(open: OpenField, mark: Mark, found: Found): OpenField | undefined {
  const { kind, run, isLast } = mark;
  if (kind === 'begin') {
    open.depth += 1;
    open.broken = true;
  } else if (kind === 'separate' && open.depth === 1) open.shows = true;
  else if (kind === 'end') open.depth -= 1;
  if (open.depth > 0) return open;
  const [name] = namesOf(open.codes);
  if (name === undefined) return undefined;
  if (open.broken || !isLast) found.unread.push(...namesOf(open.codes));
  else {
    const { from, texts } = open;
    const upper = upperSwitch.test(open.codes);
    found.fields.push({ name, upper, from, to: run.to, run: open.run, texts });
  }
  return undefined;
}

function simpleField(field: SourceElement): readonly MergeField[] {
  const codes = field.attributes['w:instr'] ?? '';
  const [name] = namesOf(codes);
  if (name === undefined) return [];
  const [run] = elementsBelow(field, 'w:r');
  const { from, to } = field;
  const texts = elementsBelow(field, 'w:t');
  return [{ name, upper: upperSwitch.test(codes), from, to, run, texts }];
}

function namesOf(codes: string): readonly string[] {
  const { quoted, bare } = command.exec(codes)?.groups ?? {};
  const name = quoted ?? bare;
  return name === undefined ? [] : [name];
}
