import type { TrackedChange } from '@daihoi/domain/paper-format';
import { childOf, type XmlElement } from './xml-tree.ts';

type Kind = TrackedChange['kind'];

/** Passages under tracking. Of a passage that was moved, the place is told where it stands now. */
const kinds: Readonly<Record<string, Kind>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved',
};

/** Elements that are not looked into: text boxes have paragraphs of their own, and a passage moved away is told once. */
const apart: ReadonlySet<string> = new Set(['w:txbxContent', 'mc:Fallback', 'w:moveFrom', 'w:pPr']);

/** The changes under tracking, paragraph by paragraph; neighbours of one kind and author are one change. */
export function readChanges(paragraphs: ReadonlyMap<XmlElement, number>): readonly TrackedChange[] {
  return [...paragraphs].flatMap(([element, paragraph]) => {
    const changes: TrackedChange[] = [];
    collect(element, { paragraph, changes });
    const texts = changes.filter(({ kind }) => kind !== 'look');
    const end = texts.length > 0 ? undefined : endOf(element, paragraph);
    const looks = looksOf(element, changes, paragraph);
    return [...texts, ...(end === undefined ? [] : [end]), ...looks];
  });
}

interface Found {
  readonly paragraph: number;
  readonly changes: TrackedChange[];
}

function collect(parent: XmlElement, found: Found): void {
  for (const child of parent.children) {
    const kind = kinds[child.name];
    if (kind !== undefined) add(changeOf(kind, child, found.paragraph), found.changes);
    else if (child.name === 'w:rPrChange')
      found.changes.push(changeOf('look', child, found.paragraph));
    else if (!apart.has(child.name)) collect(child, found);
  }
}

function changeOf(kind: Kind, element: XmlElement, paragraph: number): TrackedChange {
  const { attributes } = element;
  return {
    kind,
    paragraph,
    author: attributes['w:author'] ?? '',
    at: attributes['w:date'] ?? '',
    text: kind === 'look' ? '' : textIn(element),
  };
}

function textIn({ name, text, children }: XmlElement): string {
  if (name === 'w:t' || name === 'w:delText') return text;
  return name === 'w:tab' ? '\t' : children.map(textIn).join('');
}

function add(change: TrackedChange, changes: TrackedChange[]): void {
  const last = changes.at(-1);
  const goesOn = last?.kind === change.kind && last.author === change.author;
  if (goesOn) changes[changes.length - 1] = { ...last, text: last.text + change.text };
  else changes.push(change);
}

/** A paragraph that was put in or taken out without a letter. */
function endOf(element: XmlElement, paragraph: number): TrackedChange | undefined {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
  const [change] = (mark?.children ?? []).filter(
    ({ name }) => name === 'w:ins' || name === 'w:del',
  );
  const kind = kinds[change?.name ?? ''];
  return change === undefined || kind === undefined ? undefined : changeOf(kind, change, paragraph);
}

/** Looks that one author changed in one paragraph are one change. */
function looksOf(
  element: XmlElement,
  changes: readonly TrackedChange[],
  paragraph: number,
): readonly TrackedChange[] {
  const properties = childOf(childOf(element, 'w:pPr'), 'w:pPrChange');
  const looks = [
    ...(properties === undefined ? [] : [changeOf('look', properties, paragraph)]),
    ...changes.filter(({ kind }) => kind === 'look'),
  ];
  return looks.filter(
    ({ author }, at) => looks.findIndex((other) => other.author === author) === at,
  );
}
