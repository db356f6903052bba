import type { PageChange } from '@daihoi/domain/paper-format';
import {
  asElement,
  readProperties,
  sameProperties,
  sectionOrder,
  withProperties,
  written,
  type Properties,
} from './properties.ts';
import type { SourceElement } from './source-tree.ts';
import type { Splice } from './splice.ts';
import { openTag, type Stamp } from './stamp.ts';

/** What is done to the make-up of a section besides its measures: heads and feet put in or taken out. */
export interface SectionEdit {
  readonly pages: PageChange;
  /** The relation of a head for all pages but the first. */
  readonly head?: string;
  readonly dropFoot?: boolean;
  readonly dropFirstHead?: boolean;
}

/** The measures of Word where a file says nothing, in twips. */
const usualMargins = {
  'w:top': '1440',
  'w:right': '1440',
  'w:bottom': '1440',
  'w:left': '1440',
  'w:header': '720',
  'w:footer': '720',
  'w:gutter': '0',
} as const;

/** Repairs the make-up of a section; without one of its own the document gets one at `otherwise`. */
export function repairSection(
  element: SourceElement | undefined,
  edit: SectionEdit,
  {
    xml,
    stamp,
    otherwise,
  }: { readonly xml: string; readonly stamp: Stamp; readonly otherwise: number },
): readonly Splice[] {
  const margins = (element?.children ?? []).filter(isReference);
  const references = margins.filter((each) => !isDropped(each, edit));
  const before = readProperties(
    element === undefined
      ? undefined
      : { ...element, children: element.children.filter((each) => !isReference(each)) },
    xml,
  );
  const after = withProperties(before, changesOf(element, edit), sectionOrder);
  const head =
    edit.head === undefined
      ? []
      : [written('w:headerReference', { 'w:type': 'default', 'r:id': edit.head })];
  const same = sameProperties(before, after);
  if (same && head.length === 0 && references.length === margins.length) return [];
  const kept = references.map(({ from, to }) => xml.slice(from, to));
  const made = [...head, ...kept, ...(same ? before : tracked(before, after, stamp)).values()];
  const inner = made.join('');
  if (element === undefined)
    return [{ from: otherwise, to: otherwise, words: `<w:sectPr>${inner}</w:sectPr>` }];
  const tag = xml.slice(element.from, element.innerFrom).replace(/\/>$/u, '>');
  return [{ from: element.from, to: element.to, words: `${tag}${inner}</w:sectPr>` }];
}

function isReference({ name }: SourceElement): boolean {
  return name === 'w:headerReference' || name === 'w:footerReference';
}

function isDropped({ name, attributes }: SourceElement, edit: SectionEdit): boolean {
  const type = attributes['w:type'] ?? 'default';
  if (name === 'w:headerReference' && type === 'first') return edit.dropFirstHead === true;
  if (name === 'w:headerReference' && type === 'default') return edit.head !== undefined;
  return name === 'w:footerReference' && type === 'default' && edit.dropFoot === true;
}

function tracked(before: Properties, after: Properties, stamp: Stamp): Properties {
  if (!stamp.tracks) return after;
  if (before.has('w:sectPrChange')) return after;
  const old = asElement('w:sectPr', before) || '<w:sectPr/>';
  const change = `${openTag('w:sectPrChange', stamp)}${old}</w:sectPrChange>`;
  return withProperties(after, { 'w:sectPrChange': change }, sectionOrder);
}

function changesOf(
  element: SourceElement | undefined,
  { pages }: SectionEdit,
): Readonly<Record<string, string>> {
  function attributes(name: string): Readonly<Record<string, string>> {
    return element?.children.find((child) => child.name === name)?.attributes ?? {};
  }
  const { width, height, ownFirstPage, restartsNumbering } = pages;
  const size = measures({ 'w:w': width, 'w:h': height });
  const margins = measures({
    'w:top': pages.top,
    'w:right': pages.right,
    'w:bottom': pages.bottom,
    'w:left': pages.left,
    'w:header': pages.headerDistance,
  });
  const given = attributes('w:pgSz');
  const lying = width !== undefined && height !== undefined && width > height;
  const turned = lying ? { 'w:orient': 'landscape' } : {};
  return {
    ...(size === undefined
      ? {}
      : { 'w:pgSz': written('w:pgSz', { ...given, ...size, ...turned }) }),
    ...(margins === undefined
      ? {}
      : {
          'w:pgMar': written('w:pgMar', { ...usualMargins, ...attributes('w:pgMar'), ...margins }),
        }),
    ...(ownFirstPage === undefined ? {} : { 'w:titlePg': written('w:titlePg') }),
    ...(restartsNumbering === undefined
      ? {}
      : {
          'w:pgNumType': written('w:pgNumType', {
            ...attributes('w:pgNumType'),
            'w:start': '1',
          }),
        }),
  };
}

function measures(
  given: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, string>> | undefined {
  const said = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
