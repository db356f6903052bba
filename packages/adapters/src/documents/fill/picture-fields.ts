import { fieldKey, writtenFields } from '@daihoi/domain/paper-templates';
import { readSource, type SourceElement } from '../repair/source-tree.ts';
import { unzipParts } from '../zip/unzip-parts.ts';
import { elementsBelow } from './paragraph-fields.ts';

/** A picture whose description is the name of a field in braces, and the part of the file that it shows. */
export interface PictureField {
  readonly name: string;
  /** `word/media/image1.png` */
  readonly part: string;
}

interface NamedPart {
  readonly name: string;
  readonly root: SourceElement;
}

/** The pictures of some parts that stand for fields. Only PNG is exchanged: another format would not be what its name says. */
export function pictureFieldsIn(
  bytes: Uint8Array,
  parts: readonly NamedPart[],
): readonly PictureField[] {
  const named = parts.flatMap(({ name, root }) => {
    const pictures = describedIn(root);
    return pictures.length === 0 ? [] : [{ relations: relationsOf(name), pictures }];
  });
  const wanted = new Set(named.map(({ relations }) => relations));
  const unpacked = named.length === 0 ? undefined : unzipParts(bytes, (name) => wanted.has(name));
  if (unpacked?.ok !== true) return [];
  return named.flatMap(({ relations, pictures }) => {
    const targets = targetsIn(unpacked.value.get(relations));
    return pictures.flatMap(({ name, relation }) => {
      const target = targets.get(relation);
      return target?.endsWith('.png') === true ? [{ name, part: target }] : [];
    });
  });
}

/** What is written in the place of pictures, by part. */
export function picturesFor(
  fields: readonly PictureField[],
  values: ReadonlyMap<string, Uint8Array> | undefined,
): readonly (readonly [part: string, bytes: Uint8Array])[] {
  return fields.flatMap(({ name, part }) => {
    const value = values?.get(fieldKey(name));
    return value === undefined ? [] : [[part, value] as const];
  });
}

function describedIn(
  root: SourceElement,
): readonly { readonly name: string; readonly relation: string }[] {
  return elementsBelow(root, 'w:drawing').flatMap((drawing) => {
    const description = elementsBelow(drawing, 'wp:docPr')[0]?.attributes['descr']?.trim() ?? '';
    const relation = elementsBelow(drawing, 'a:blip')[0]?.attributes['r:embed'];
    const [field] = writtenFields(description);
    const isWhole = field?.from === 0 && field.to === description.length;
    return field && isWhole && relation !== undefined ? [{ name: field.name, relation }] : [];
  });
}

function relationsOf(part: string): string {
  return part.replace(/([^/]+)$/u, '_rels/$1.rels');
}

function targetsIn(content: Uint8Array | undefined): ReadonlyMap<string, string> {
  const root = content && readSource(new TextDecoder().decode(content));
  return new Map(
    (root?.children ?? []).flatMap(({ attributes: { Id: id, Target: target } }) => {
      if (id === undefined || target === undefined) return [];
      return [[id, target.startsWith('/') ? target.slice(1) : `word/${target}`] as const];
    }),
  );
}
