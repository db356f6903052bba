import { headOf, imagesIn } from '../pictures/images-in.ts';
import { rasterKind } from '../pictures/raster-kind.ts';
import type { ImageFinder } from './read-picture.ts';
import type { WordParts } from './word-parts.ts';

/**
 * Finds the pictures of dots that a part of a paper shows, by the relation that its drawings name. What lies outside the file is none
 * of them.
 */
export function imageFinder(bytes: Uint8Array, parts: WordParts, part = 'document'): ImageFinder {
  const relations = parts.get(`word/_rels/${part}.xml.rels`)?.children ?? [];
  const targets = new Map(
    relations.flatMap(({ attributes: { Id = '', Target = '', TargetMode } }) =>
      TargetMode === 'External'
        ? []
        : [[Id, Target.replace(/^(?:\.\/|\/word\/)?media\//u, '')] as const],
    ),
  );
  const entries = imagesIn(bytes);
  const known = new Map<string, boolean>();
  return (relation) => {
    const name = targets.get(relation);
    const entry = name === undefined ? undefined : entries.get(name);
    if (name === undefined || entry === undefined) return undefined;
    const shown = known.get(name) ?? rasterKind(headOf(entry)) !== undefined;
    known.set(name, shown);
    return shown ? name : undefined;
  };
}
