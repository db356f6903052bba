/** The word before the number of an article. */
export const articleWord = 'Điều';

/** Letters that number points in Vietnamese papers: đ follows d; f, j, w and z are not used. */
export const pointLetters = [
  ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'],
  ...['n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'],
] as const;
