import { refuseFile } from './spreadsheet-error.ts';
import { attributeOf, scanXml } from './scan-xml.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Parts every workbook has. */
export const workbookPart = 'xl/workbook.xml';
export const workbookRelations = 'xl/_rels/workbook.xml.rels';
export const contentTypes = '[Content_Types].xml';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The parts of a workbook that hold its cells; everything else inside the file is left packed. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** Refuses macros and links to other files by the names of the parts alone. */
export function refuseActiveParts(entries: ReadonlyMap<string, ZipEntry>): void {
  for (const part of entries.keys()) {
    if (/vbaProject|xl\/macrosheets\//iu.test(part)) {
      refuseFile({ code: 'spreadsheet.macros', part });
    }
    if (/^xl\/(?:externalLinks\/|connections\.xml|queryTables\/)/iu.test(part)) {
      refuseFile({ code: 'spreadsheet.external-links', part });
    }
  }
}

/** Reads which part holds which sheet. */
export function readWorkbookParts(parts: {
  readonly contentTypes: string;
  readonly workbook: string;
  readonly relations: string;
}): WorkbookParts {
  refuseMacroTypes(parts.contentTypes);
  const relations = readRelations(parts.relations);
  const sheets: SheetPart[] = [];
  scanXml({ part: workbookPart, xml: parts.workbook }, (tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const relation = relations.get(attributeOf(tag, 'id') ?? '');
    const name = attributeOf(tag, 'name');
    if (name && relation?.type === 'worksheet') sheets.push({ name, part: relation.part });
  });
  return {
    sheets,
    sharedStrings: partOfType(relations, 'sharedStrings'),
    styles: partOfType(relations, 'styles'),
  };
}

function partOfType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.part;
}

function refuseMacroTypes(xml: string): void {
  scanXml({ part: contentTypes, xml }, (tag) => {
    if (/macroEnabled|vbaProject/iu.test(attributeOf(tag, 'ContentType') ?? '')) {
      refuseFile({ code: 'spreadsheet.macros', part: contentTypes });
    }
  });
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

function readRelations(xml: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  scanXml({ part: workbookRelations, xml }, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
    const target = attributeOf(tag, 'Target') ?? '';
    if (type === 'externalLink') {
      refuseFile({ code: 'spreadsheet.external-links', part: workbookRelations });
    }
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    relations.set(attributeOf(tag, 'Id') ?? '', { type, part });
  });
  return relations;
}
