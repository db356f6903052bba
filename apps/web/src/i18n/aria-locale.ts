import type { Lang } from '@daihoi/domain/text';

/** The locale that React Aria is told: the key of our strings in its tables. */
export const ariaLocale = { vi: 'vi-VN', en: 'en-US' } as const satisfies Record<Lang, string>;
