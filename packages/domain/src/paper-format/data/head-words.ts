/** Fixed words of the head and the end of a paper. */
export const headWords = {
  partyTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  letter: 'Kính gửi',
  proposal: 'Kính trình',
  aboutLetter: 'V/v …',
  hyphens: '-----',
  number: 'số',
  numberWord: / số ?$/u,
  draftMark: 'Dự thảo lần …',
  secretary: 'BÍ THƯ',
  deputySecretary: 'PHÓ BÍ THƯ',
  deputy: 'PHÓ ',
  headOf: 'TRƯỞNG ',
  standing: ' THƯỜNG TRỰC',
  /** Between two lines that are said in one sentence. */
  nextLine: ', ',
  asAbove: 'Như trên',
  asAboveKey: 'nhu tren',
} as const;
