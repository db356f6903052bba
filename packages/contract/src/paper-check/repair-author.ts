/** In whose name the repairs of form stand under tracking in a file. */
export const repairAuthor = {
  vi: 'Đại Hội (sửa thể thức)',
  en: 'Đại Hội (repair of form)',
} as const;
