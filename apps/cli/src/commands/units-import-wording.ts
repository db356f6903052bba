import { commandWords } from '../command-words.ts';

/** What `daihoi units import` says to people. */
export const unitsImportWording = {
  vi: {
    usage: commandWords['units import'].usage.vi,
    unreadable: 'Không đọc được tệp {path}. Kiểm tra đường dẫn và quyền đọc.',
    progress: 'Đã ghi {done}/{total} dòng',
    place: 'Trang {sheet}, dòng {row}, cột {column}',
    written: 'Đã thêm {creates}, cập nhật {updates}, giữ nguyên {unchanged} tổ chức.',
    wouldWrite:
      'Sẽ thêm {creates}, cập nhật {updates}, giữ nguyên {unchanged} tổ chức. Chưa ghi gì.',
  },
  en: {
    usage: commandWords['units import'].usage.en,
    unreadable: 'The file {path} cannot be read. Check the path and the permission to read.',
    progress: '{done} of {total} rows written',
    place: 'Sheet {sheet}, row {row}, column {column}',
    written: '{creates} added, {updates} updated, {unchanged} unchanged.',
    wouldWrite: 'Would add {creates}, update {updates}, leave {unchanged}. Nothing was written.',
  },
} as const;
