/** The word before the number of an article. */
export const articleWord = 'Điều';

/** Letters that number points in Vietnamese papers: đ follows d; f, j, w and z are not used. */
export const pointLetters: readonly string[] = Array.from('abcdđeghiklmnopqrstuvxy');
