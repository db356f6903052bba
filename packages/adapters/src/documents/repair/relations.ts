import { bodyOf } from './repair-body.ts';
import { written } from './properties.ts';
import { readSource, type SourceElement } from './source-tree.ts';
import { spliced } from './splice.ts';

const relationsPart = 'word/_rels/document.xml.rels';
const typesPart = '[Content_Types].xml';
const headType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header' as const;
const headContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/** The part that holds the head of the first section for all pages but the first; undefined where there is none. */
export function headOf(xml: string, parts: ReadonlyMap<string, string>): string | undefined {
  const body = bodyOf(xml);
  const section = body === undefined ? undefined : firstSection(body);
  const relation = section?.children.find(
    ({ name, attributes }) =>
      name === 'w:headerReference' && (attributes['w:type'] ?? 'default') === 'default',
  )?.attributes['r:id'];
  const target = relationsIn(parts).find(({ attributes }) => attributes['Id'] === relation)
    ?.attributes['Target'];
  if (relation === undefined || target === undefined) return undefined;
  return `word/${target.replace(/^(?:\.\/|\/word\/)/u, '')}`;
}

/** The make-up that ends first: in a paragraph, or at the end of the body. */
function firstSection(element: SourceElement): SourceElement | undefined {
  for (const child of element.children) {
    if (child.name === 'w:sectPr') return child;
    const inner = ['w:p', 'w:pPr', 'w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name)
      ? firstSection(child)
      : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function relationsIn(parts: ReadonlyMap<string, string>): readonly SourceElement[] {
  return readSource(parts.get(relationsPart) ?? '')?.children ?? [];
}

/** A head as a new part, with its relation and its type; undefined where the file keeps no list of them. */
export function addedPart(
  parts: ReadonlyMap<string, string>,
  content: string,
): { readonly parts: ReadonlyMap<string, string>; readonly relation: string } | undefined {
  const numbers = Array.from({ length: parts.size + 1 }, (_, at) => at + 1);
  const free = numbers.find((each) => !parts.has(`word/header${each}.xml`)) ?? 1;
  const ids = new Set(relationsIn(parts).map(({ attributes }) => attributes['Id']));
  const relation = numbers.map((each) => `rIdHead${each}`).find((each) => !ids.has(each));
  if (relation === undefined) return undefined;
  const relations = withChild(parts.get(relationsPart), 'Relationships', {
    name: 'Relationship',
    attributes: { Id: relation, Type: headType, Target: `header${free}.xml` },
  });
  const types = withChild(parts.get(typesPart), 'Types', {
    name: 'Override',
    attributes: { PartName: `/word/header${free}.xml`, ContentType: headContent },
  });
  if (relations === undefined || types === undefined) return undefined;
  const made = new Map([
    [`word/header${free}.xml`, content],
    [relationsPart, relations],
    [typesPart, types],
  ]);
  return { parts: made, relation };
}

function withChild(
  xml: string | undefined,
  root: string,
  child: { readonly name: string; readonly attributes: Readonly<Record<string, string>> },
): string | undefined {
  const list = readSource(xml ?? '');
  if (xml === undefined || list?.name !== root || list.innerTo === list.to) return undefined;
  const words = written(child.name, child.attributes);
  return spliced(xml, [{ from: list.innerTo, to: list.innerTo, words }]);
}
