/** Words of the sheet of a certified copy. */
export const copyWords = {
  fullCopy: 'Sao y bản chính',
  recopy: 'Sao lục',
  extract: 'Trích sao',
  abstract: 'văn bản số {number}, ngày {date} của {issuer}',
  title: '{form} văn bản số {number}: {title}',
  about: 'Trích yếu: {title}.',
  whole:
    'Toàn văn bản chính kèm theo tờ sao này (tệp {file}), mã kiểm tra SHA-256 của tệp: {hash}.',
  part: 'Trích nguyên văn:',
  partOf: 'Bản chính kèm theo tờ sao này (tệp {file}), mã kiểm tra SHA-256 của tệp: {hash}.',
} as const;
