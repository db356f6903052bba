/** What stands on every page of a confidential paper that somebody opens. */
export const markWords = {
  mark: 'MẬT. {name} ({username}) mở lúc {hour}:{minute} ngày {date}',
} as const;
