/** What a column of the units table holds. The order is that of template and export. */
export interface UnitColumnSpec {
  readonly key: string;
  readonly header: string;
  /** Other headers under which people send the same column. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly type: 'text' | 'integer' | 'date';
  /** In characters. */
  readonly width: number;
  /** For the instruction sheet of the template. */
  readonly explanation: string;
}

/** The columns of the units table as people see them. Headers are matched without diacritics, case and order. */
export const unitColumns = [
  {
    key: 'code',
    header: 'Mã',
    aliases: ['Mã đơn vị', 'Mã tổ chức', 'Mã tổ chức đảng', 'Code'],
    required: true,
    type: 'text',
    width: 16,
    explanation:
      'Chữ không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới; tối đa 32 ký tự; không trùng nhau.',
  },
  {
    key: 'fullName',
    header: 'Tên đầy đủ',
    aliases: ['Tên đơn vị', 'Tên tổ chức', 'Tên tổ chức đảng', 'Tên', 'Full name'],
    required: true,
    type: 'text',
    width: 48,
    explanation: 'Tên ghi trong văn bản, tối đa 200 ký tự.',
  },
  {
    key: 'shortName',
    header: 'Tên ngắn',
    aliases: ['Tên viết tắt', 'Tên gọi tắt', 'Short name'],
    required: false,
    type: 'text',
    width: 28,
    explanation: 'Tên hiện trên bảng, tối đa 80 ký tự. Để trống thì dùng tên đầy đủ.',
  },
  {
    key: 'level',
    header: 'Cấp',
    aliases: ['Cấp tổ chức', 'Level'],
    required: true,
    type: 'text',
    width: 26,
    explanation:
      'Tổ đảng; Chi bộ; Đảng bộ bộ phận; Cơ sở; Cấp trên trực tiếp cơ sở; Trực thuộc Trung ương; Trung ương.',
  },
  {
    key: 'kind',
    header: 'Loại',
    aliases: ['Loại hình', 'Loại tổ chức', 'Kind'],
    required: false,
    type: 'text',
    width: 20,
    explanation:
      'Đảng bộ cơ sở; Chi bộ cơ sở; Xã; Phường; Thị trấn; Đặc khu; Huyện; Quận; Thị xã; Thành phố; Tỉnh; Khối; Cơ quan; Doanh nghiệp; Trường học; Quân sự; Công an; Biên phòng; Khác.',
  },
  {
    key: 'parentCode',
    header: 'Mã cấp trên',
    aliases: ['Mã đơn vị cấp trên', 'Mã cấp trên trực tiếp', 'Trực thuộc', 'Parent code'],
    required: true,
    type: 'text',
    width: 16,
    explanation: 'Mã của cấp trên trực tiếp, đã có trong hệ thống hoặc trong chính tệp này.',
  },
  {
    key: 'validFrom',
    header: 'Hiệu lực từ',
    aliases: ['Có hiệu lực từ', 'Ngày hiệu lực', 'Ngày thành lập', 'Valid from'],
    required: false,
    type: 'date',
    width: 14,
    explanation: 'Ngày tổ chức được thành lập, ngày/tháng/năm.',
  },
  {
    key: 'official',
    header: 'Đảng viên chính thức',
    aliases: ['Số đảng viên chính thức', 'ĐV chính thức', 'Official members'],
    required: false,
    type: 'integer',
    width: 22,
    explanation: 'Số nguyên không âm.',
  },
  {
    key: 'probationary',
    header: 'Đảng viên dự bị',
    aliases: ['Số đảng viên dự bị', 'ĐV dự bị', 'Probationary members'],
    required: false,
    type: 'integer',
    width: 18,
    explanation: 'Số nguyên không âm. Để trống là 0 khi có đảng viên chính thức.',
  },
  {
    key: 'countsAsOf',
    header: 'Số liệu đến ngày',
    aliases: ['Ngày số liệu', 'Tính đến ngày', 'Counts as of'],
    required: false,
    type: 'date',
    width: 18,
    explanation: 'Bắt buộc khi có số đảng viên, ngày/tháng/năm.',
  },
] as const satisfies readonly UnitColumnSpec[];

/** Sheets that the template carries beside the data; they are never imported. */
export const unitSheetNames = {
  data: 'Tổ chức',
  instructions: 'Hướng dẫn',
  examples: 'Ví dụ',
} as const;
