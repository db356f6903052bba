import { calendarDate } from '../../kernel/index.ts';
import type { UnitRow } from '../import/unit-row.ts';

/** What the instruction sheet of the template says before it explains the columns. */
export const templateInstructions = [
  'Nhập mỗi tổ chức đảng một dòng vào trang "Tổ chức". Không đổi tên cột.',
  'Không dùng công thức, không gộp ô. Không nhập vào trang này và trang "Ví dụ".',
  'Cấp trên có thể đứng trước hoặc sau cấp dưới trong tệp.',
  'Khi tệp có lỗi, hệ thống chỉ ra từng ô và không ghi dòng nào.',
  'Chuyển cấp trên, đổi cấp, sáp nhập, chia tách, giải thể làm trên màn hình Tổ chức, có số quyết định.',
] as const;

/** Headers of the table of columns on the instruction sheet. */
export const instructionHeaders = {
  column: 'Cột',
  required: 'Bắt buộc',
  explanation: 'Cách ghi',
  yes: 'Có',
  no: 'Không',
} as const;

/** Invented units that show how a filled table looks. */
export const templateExamples: readonly UnitRow[] = [
  {
    code: 'VD',
    fullName: 'Đảng bộ huyện Ví Dụ',
    shortName: 'Huyện Ví Dụ',
    level: 'UPPER_GRASSROOTS',
    kind: 'DISTRICT',
    parentCode: 'TINH',
    validFrom: calendarDate('1975-05-01'),
    memberCount: { asOf: calendarDate('2020-06-30'), official: 3120, probationary: 84 },
  },
  {
    code: 'VD.01',
    fullName: 'Đảng bộ xã Tân Mẫu',
    shortName: 'Xã Tân Mẫu',
    level: 'GRASSROOTS',
    kind: 'COMMUNE',
    parentCode: 'VD',
    validFrom: calendarDate('1982-03-12'),
    memberCount: { asOf: calendarDate('2020-06-30'), official: 214, probationary: 6 },
  },
  {
    code: 'VD.01.01',
    fullName: 'Chi bộ ấp Đông',
    shortName: 'Ấp Đông',
    level: 'CELL',
    kind: 'OTHER',
    parentCode: 'VD.01',
    validFrom: calendarDate('1990-09-02'),
    memberCount: { asOf: calendarDate('2020-06-30'), official: 31, probationary: 1 },
  },
  {
    code: 'VD.02',
    fullName: 'Chi bộ cơ sở Trường Trung học phổ thông Tân Mẫu',
    shortName: 'THPT Tân Mẫu',
    level: 'GRASSROOTS',
    kind: 'SINGLE_CELL',
    parentCode: 'VD',
    validFrom: calendarDate('2001-08-15'),
    memberCount: { asOf: calendarDate('2020-06-30'), official: 27, probationary: 2 },
  },
];
