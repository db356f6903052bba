import type { Lang } from '@daihoi/domain/text';

/** Texts of one area: sentences, in groups as deep as the area needs. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The keys of a tree, written with points: `'dossier.sendBack'`. */
export type TextKey<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${TextKey<Tree[Key]>}`;
}[keyof Tree & string];

/** The same tree with any sentences: what an English file must satisfy. A missing or stale key does not compile. */
export type SameKeys<Tree extends TextTree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? string
    : Tree[Key] extends TextTree
      ? SameKeys<Tree[Key]>
      : never;
};

/** Texts of one area in both languages, looked up by key. */
export interface AreaTexts<Key extends string> {
  readonly keys: readonly Key[];
  sentence(lang: Lang, key: Key): string;
}

/**
 * Joins the Vietnamese texts of an area (the source of its keys) with the English ones.
 * The tree is flattened once, so that a look-up is one step.
 */
export function areaTexts<const Tree extends TextTree>(
  vi: Tree,
  en: SameKeys<Tree> & TextTree,
): AreaTexts<TextKey<Tree>> {
  const sentences = { vi: new Map(leavesOf(vi)), en: new Map(leavesOf(en)) };
  return {
    keys: [...sentences.vi.keys()].filter((key): key is TextKey<Tree> => sentences.en.has(key)),
    sentence(lang, key) {
      return sentences[lang].get(key) ?? key;
    },
  };
}

function leavesOf(tree: TextTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  );
}
