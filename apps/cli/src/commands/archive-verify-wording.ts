/** What `package verify` says of an archive. */
export const archiveVerifyWords = {
  vi: {
    title: 'Gói lưu trữ lần {number}, đóng ngày {day}: {title}',
    checks: {
      signature: 'Chữ ký trên mục lục',
      removals: 'Danh sách tệp đã tiêu hủy có chữ ký, đúng của gói này',
      files: 'Mã SHA-256 của từng tệp',
      complete: 'Đủ tệp, không có tệp lạ',
      previous: 'Nối đúng gói trước',
      key: 'Ký bằng đúng khóa đã nêu',
    },
    holds: 'đúng',
    broken: 'SAI',
    faults: {
      missing: '  thiếu tệp: {path}',
      changed: '  tệp bị thay đổi: {path}',
      foreign: '  tệp không có trong mục lục: {path}',
    },
    removed: '{count} tệp đã tiêu hủy khi hết thời hạn bảo quản; xem removals.json trong gói.',
    lacking: 'Khi đóng hồ sơ còn {count} việc mở; xem mục lục.',
    adds: 'Gói này bổ sung cho gói có mã {hash}. Kiểm tra cả hai bằng --previous.',
    rehearsal: '⚠ Gói DIỄN TẬP: khóa ký là khóa diễn tập (bắt đầu bằng 00). Không phải hồ sơ thật.',
    notRehearsal: '⚠ Gói này không ký bằng khóa diễn tập.',
    key: 'Khóa của hệ thống: {key}. So với khóa ghi ở trang Kiểm văn bản.',
    noPrevious: '{file} không phải gói lưu trữ hoặc đọc không được. Chọn gói trước của cùng hồ sơ.',
  },
  en: {
    title: 'Archive {number}, closed on {day}: {title}',
    checks: {
      signature: 'Signature over the index',
      removals: 'List of destroyed files is signed and belongs to this archive',
      files: 'SHA-256 of every file',
      complete: 'Every file is there and no other',
      previous: 'Follows the archive before it',
      key: 'Signed with the key that was named',
    },
    holds: 'holds',
    broken: 'BROKEN',
    faults: {
      missing: '  missing: {path}',
      changed: '  changed: {path}',
      foreign: '  not in the index: {path}',
    },
    removed: '{count} files were destroyed after their term; see removals.json in the archive.',
    lacking: '{count} matters were open when it was closed; see the index.',
    adds: 'It adds to the archive with the code {hash}. Check both with --previous.',
    rehearsal:
      '⚠ A REHEARSAL: the key is one of rehearsals (it begins with 00). This is no real archive.',
    notRehearsal: '⚠ This archive is not signed with the key of a rehearsal.',
    key: 'Key of the installation: {key}. Compare it with the one on the page that checks papers.',
    noPrevious:
      '{file} is no archive or cannot be read. Choose the archive before of the same matter.',
  },
} as const;
