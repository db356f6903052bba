import type { Lang } from '@daihoi/domain/text';

/** What a feature's route says of its page. */
export interface TitleHandle {
  /** The room's name, from the texts that its page loads anyway: no route brings words before it is opened. */
  title(lang: Lang): Promise<string>;
}

/** A document title of the parts that are there: "Huyện Gò Quao · Đại hội · Đại Hội". */
export function titleParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
