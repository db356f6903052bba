import { commandWords } from '../command-words.ts';

/** What `document repair` says to people around its findings. */
export const documentRepairWording = {
  vi: {
    usage: commandWords['document repair'].usage.vi,
    exists: 'Đã có tệp {name}, phần mềm không ghi đè. Đặt tên khác sau --out.',
    unwritable: 'Không ghi được {name}. Kiểm tra thư mục có tồn tại và được quyền ghi.',
    repaired: 'Đã sửa: {sentence}{place}',
    wording: '  đoạn {paragraph}: “{before}” thành “{after}”',
    line: '  thêm dòng “{after}” dưới đoạn {paragraph}',
    place: ' (đoạn {paragraphs})',
    nothing: 'Không có lỗi nào phần mềm tự sửa được; tệp mới giống hệt tệp gốc.',
    left: 'Còn {count} điều về thể thức người soạn phải xem:',
    clean: 'Không còn lỗi thể thức nào.',
    writtenClean: 'Đã ghi {out}, không có dấu theo dõi thay đổi; tệp gốc vẫn còn để đối chiếu.',
    written:
      'Đã ghi {out}. Mở bằng Word: thẻ Xem lại (Review) hiện từng chỗ đã sửa; bấm Chấp nhận hoặc Từ chối.',
  },
  en: {
    usage: commandWords['document repair'].usage.en,
    exists:
      'There is a file {name} already, and it is not written over. Give another name after --out.',
    unwritable: '{name} cannot be written. Check that the folder exists and may be written to.',
    repaired: 'Repaired: {sentence}{place}',
    wording: '  paragraph {paragraph}: “{before}” became “{after}”',
    line: '  line “{after}” added under paragraph {paragraph}',
    place: ' (paragraph {paragraphs})',
    nothing: 'There is nothing that can be repaired by itself; the new file equals the old one.',
    left: '{count} findings of form are left for a person:',
    clean: 'No fault of form is left.',
    writtenClean: '{out} is written without tracked changes; the file itself is kept to compare.',
    written: '{out} is written. In Word, the Review tab shows every change; accept or reject it.',
  },
} as const;
