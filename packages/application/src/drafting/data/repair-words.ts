/** Why a version is there that the program made. `{...}` is filled in. */
export const repairWords = {
  why: 'Phần mềm sửa lỗi máy móc của bản {number}: {rules}. Chỗ sửa được theo dõi trong Word.',
  fileEnding: '-da-sua.docx',
} as const;
