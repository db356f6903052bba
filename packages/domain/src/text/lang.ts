/** The languages in which figures and dates are written for people. Vietnamese is the first. */
export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];
