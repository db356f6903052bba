/** Signs between and behind quoted words. */
export const signs = { ellipsis: '\u2026', between: ' \u00b7 ', arrow: ' \u2192 ' } as const;
