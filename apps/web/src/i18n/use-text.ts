import { countForms, type Lang } from '@daihoi/domain/text';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { useSavedChoice } from '../lib/saved-choice.ts';
import type { AreaTexts } from './area-texts.ts';
import { cutAtHoles, fill, writeCounts } from './fill.ts';
import { langChoice } from './lang-store.ts';

/** Values for the `{holes}` of a sentence. A number is a count and is written as the language writes counts; a year is a string. */
export type TextValues = Readonly<Record<string, string | number>>;

export interface TextOf<Key extends string> {
  readonly lang: Lang;
  /** The sentence of a key, its holes filled. */
  readonly t: (key: Key, values?: TextValues) => string;
  /** The sentence of a key with elements in its holes: a figure to open, a name in semibold. */
  readonly rich: (key: Key, values: Readonly<Record<string, ReactNode>>) => ReactNode;
}

/** The language that the page speaks now. */
export function useLang(): Lang {
  return useSavedChoice(langChoice)[0];
}

/** The texts of an area in the language that the page speaks now. `t` and `rich` stay the same until the language changes. */
export function useText<Key extends string>(area: AreaTexts<Key>): TextOf<Key> {
  const lang = useLang();
  return useMemo(
    () => ({
      lang,
      t: (key, values = {}) => fill(area.sentence(lang, key), writeCounts(values, lang)),
      rich: (key, values) => richSentence(area.sentence(lang, key), writeCounts(values, lang)),
    }),
    [area, lang],
  );
}

function richSentence(sentence: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  return cutAtHoles(countForms(sentence, values)).map((part, index) =>
    createElement(Fragment, { key: index }, 'text' in part ? part.text : values[part.hole]),
  );
}
