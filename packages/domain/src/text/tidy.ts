/** Characters that print nothing and only break comparisons: soft hyphen, joiners, marks of direction, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Spaces of every width, line ends and control characters. */
const blanks = /[\s\p{Cc}]+/gu;

/** One line of text as it is stored: NFC, no invisible characters, single spaces, no space at either end. */
export function tidyText(raw: string): string {
  return raw.replace(invisible, '').replace(blanks, ' ').trim().normalize('NFC');
}

/** The same words beginning with a capital letter, as a sentence or a line of its own does. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lower case without diacritics, with d for the barred d; punctuation stays. For readers of written forms. */
export function foldDiacritics(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u0111\u00f0\u0256]/gu, 'd');
}
