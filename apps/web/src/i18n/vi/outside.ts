/** Văn bản thông qua của cấp trên không làm việc trong phần mềm. */
export const outside = {
  record: 'Ghi văn bản thông qua của cấp trên',
  recordText:
    'Đã trình bản {n}, {when}. Cấp trên không làm việc trong phần mềm này: khi có văn bản thông qua thì ghi số, ngày và tải bản đã ký lên. Cấp trên chưa đồng ý thì rút lại, sửa rồi trình lại.',
  form: 'Văn bản của cấp trên',
  open: 'Ghi văn bản',
  again: 'Ghi lại',
  confirm: 'Đối chiếu văn bản số {number} với bản đã ký, rồi xác nhận',
  confirmText:
    '{who} ghi {when}: {authority}, số {number}, ngày {date}. Khớp với bản đã ký thì xác nhận; dự thảo được thông qua và lấy ý kiến góp ý được.',
  wait: 'Chờ đồng chí khác xác nhận văn bản số {number}',
  waitText:
    '{who} ghi {when}: {authority}, số {number}, ngày {date}. Lãnh đạo hoặc ban tổ chức của đơn vị, không phải người đã ghi, đối chiếu và xác nhận.',
  act: 'Xác nhận, thông qua dự thảo',
  file: 'Tải bản đã ký',
  authority: 'Cơ quan thông qua',
  authorityHelp: 'Ghi như trên văn bản, ví dụ: Ban Bí thư Trung ương Đảng.',
  number: 'Số và ký hiệu',
  signedOn: 'Ngày ký',
  signed: 'Bản đã ký (Word hoặc PDF)',
  missing: 'Ghi đủ ô này.',
  dateMissing: 'Ghi ngày ký, ví dụ 04/5/2020.',
  fileMissing: 'Chọn tệp bản đã ký.',
  send: 'Ghi văn bản này',
  title: 'Văn bản thông qua của cấp trên',
  one: '{authority}, số {number}, ngày {date}',
  of: 'Lần trình {n}. {recorder} ghi {when}; {confirmer} xác nhận {confirmed}.',
  mine: 'Việc tiếp theo',
  theirs: 'Việc tiếp theo của đồng chí khác',
} as const;
