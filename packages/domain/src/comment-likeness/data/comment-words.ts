/** Words that turn what is said into its opposite; two comments must have as many of them. */
export const negatingWords: readonly string[] = ['không', 'chưa', 'chẳng', 'tăng', 'giảm'];

/**
 * What comments begin and end with whatever they ask for, without diacritics: with it two comments that ask for different things look
 * alike. Longer phrases first.
 */
export const courtesyPhrases: readonly string[] = [
  'toi hoan toan nhat tri voi du thao bao cao chinh tri',
  'toi hoan toan nhat tri voi noi dung du thao',
  'toi co ban nhat tri voi noi dung du thao',
  'co ban nhat tri voi noi dung du thao',
  'co ban thong nhat voi noi dung du thao',
  'nhat tri voi du thao bao cao chinh tri',
  'qua nghien cuu du thao bao cao chinh tri',
  'qua nghien cuu du thao',
  'toi co y kien nhu sau',
  'toi xin gop y nhu sau',
  'xin gop y nhu sau',
  'thong nhat cao voi',
  'hoan toan nhat tri',
  'nhat tri cao voi',
  'de nghi ban soan thao',
  'de nghi cap uy',
  'kinh de nghi',
  'toi de nghi',
  'de nghi',
  'kien nghi',
  'xin chan thanh cam on',
  'tran trong cam on',
  'xin cam on',
];
