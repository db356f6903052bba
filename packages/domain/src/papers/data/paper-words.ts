/** Words of the fixed lines of a paper. */
export const paperWords = {
  number: 'Số',
  draftNumber: '…',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  issuedBy: 'của',
  delegateCongress: 'Đại hội đại biểu',
  allMemberCongress: 'Đại hội đảng viên',
  ordinal: 'lần thứ',
  term: 'nhiệm kỳ',
} as const;
