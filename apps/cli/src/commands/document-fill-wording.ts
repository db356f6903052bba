import { commandWords } from '../command-words.ts';

/** What `document fill` says to people. */
export const documentFillWording = {
  vi: {
    usage: commandWords['document fill'].usage.vi,
    unreadable: 'Không đọc được tệp số liệu {name}. Kiểm tra lại đường dẫn.',
    malformed:
      'Tệp số liệu {name} không đúng dạng: cần một đối tượng JSON, mỗi tên trường một chữ hoặc số, mỗi danh sách một dãy đối tượng.',
    written: 'Đã ghi {out}, điền {filled} chỗ.',
    complete: 'Không còn chỗ nào để trống.',
    gaps: 'Còn {count} trường chưa có số liệu, để trong ngoặc vuông: {names}.',
  },
  en: {
    usage: commandWords['document fill'].usage.en,
    unreadable: 'The file of data {name} cannot be read. Check its path.',
    malformed:
      'The file of data {name} is malformed: it has to be one JSON object, a text or figure for each field, an array of objects for each list.',
    written: '{out} is written, {filled} places are filled.',
    complete: 'No place is left open.',
    gaps: '{count} fields have no value and stand in square brackets: {names}.',
  },
} as const;
