import type { Lang } from '@daihoi/domain/text';

/** What a feature's route says of its page. */
export interface TitleHandle {
  /** The room's name: `(lang) => boardTexts.sentence(lang, 'name')`. */
  title(lang: Lang): string;
}

/** A document title of the parts that are there: "Huyện Gò Quao · Đại hội · Đại Hội". */
export function titleParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
