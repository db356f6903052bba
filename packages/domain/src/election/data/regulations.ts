/** Official names of the papers that the election rules rest on. */
export const regulation244 = '244-QĐ/TW' as const;
export const regulation190 = '190-QĐ/TW' as const;
export const partyCharter = 'Điều lệ Đảng';
export const charterRules = 'Quy định thi hành Điều lệ Đảng';

/** The election regulations that the engine judges by, in order of issue. */
export const electionRegulations = [regulation244, regulation190] as const;

/** Days of issue; numbers restart each term, so the day belongs to the key of a paper. */
export const issuedOn = {
  [regulation244]: '2014-06-09',
  [regulation190]: '2024-10-10',
} as const;
