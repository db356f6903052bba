/** Fixed words of the head and the end of a paper. */
export const headWords = {
  partyTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  letter: 'Kính gửi',
  proposal: 'Kính trình',
  aboutLetter: 'V/v …',
  hyphens: '-----',
  draftMark: 'Dự thảo lần …',
  asAbove: 'Như trên',
} as const;
