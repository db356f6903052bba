import { commandWords } from '../command-words.ts';
import type { BackupRefusal, DamageState } from './backup-refusal.ts';
import type { RestoreRefusal } from './restore-backup.ts';
import type { SecretRefusal } from './take-secret.ts';

interface Wording {
  readonly vi: string;
  readonly en: string;
}

export type AnyRefusal = BackupRefusal | RestoreRefusal | SecretRefusal;

/** Why nothing was backed up or restored: what is wrong, where, what to do. */
export const backupRefusals: Readonly<Record<AnyRefusal['code'], Wording>> = {
  'backup.target-taken': {
    vi: '{path} đã có và không trống. Không ghi đè lên bản sao lưu cũ: chọn tên thư mục khác, ví dụ có ngày ở cuối.',
    en: '{path} is there and not empty. An older backup is never overwritten: choose another folder, for example one with the date in its name.',
  },
  'backup.parent-missing': {
    vi: 'Không có thư mục {path}. Gắn ổ sao lưu hoặc tạo thư mục này rồi chạy lại.',
    en: 'There is no folder {path}. Connect the backup disk or make the folder, then run again.',
  },
  'backup.target-unusable': {
    vi: 'Không ghi được {path}: {reason}. Kiểm tra dung lượng trống và quyền ghi rồi chạy lại; chưa có bản sao lưu nào được để lại.',
    en: '{path} cannot be written: {reason}. Check free space and write permission, then run again; no backup was left behind.',
  },
  'backup.nothing-there': {
    vi: 'Không có dữ liệu của phần mềm ở {path}. Kiểm tra DAIHOI_DATA và DATABASE_URL: phải giống như khi chạy phần mềm.',
    en: 'There is no data of this program at {path}. Check DAIHOI_DATA and DATABASE_URL: they must be those the program runs with.',
  },
  'backup.foreign': {
    vi: '{path} không phải bản sao lưu của phần mềm này (không có tệp backup.json đọc được). Chọn đúng thư mục đã tạo bằng lệnh backup.',
    en: '{path} is not a backup of this program (no readable backup.json). Choose a folder that the backup command made.',
  },
  'backup.unfinished': {
    vi: '{path} là bản sao lưu dở dang, bị ngắt giữa chừng. Xóa thư mục này và dùng bản khác.',
    en: '{path} is an unfinished backup that was interrupted. Delete the folder and use another backup.',
  },
  'backup.damaged': {
    vi: 'Bản sao lưu bị hỏng ở tệp {file}: {state}. Không khôi phục gì. Dùng bản sao lưu khác.',
    en: 'The backup is damaged in {file}: {state}. Nothing was restored. Use another backup.',
  },
  'restore.not-empty': {
    vi: 'Cơ sở dữ liệu đích không trống (có bảng {table}). Chỉ khôi phục vào chỗ trống: đặt DAIHOI_DATA là một thư mục mới, hoặc DATABASE_URL là một cơ sở dữ liệu vừa tạo.',
    en: 'The target database is not empty (it has the table {table}). Restore into an empty place only: set DAIHOI_DATA to a new folder, or DATABASE_URL to a database just made.',
  },
  'restore.newer': {
    vi: 'Bản sao lưu do phiên bản mới hơn của phần mềm tạo ra (bước {migration}). Cập nhật phần mềm rồi khôi phục lại.',
    en: 'The backup was made by a newer version of the program (step {migration}). Update the program and restore again.',
  },
  'restore.audit-differs': {
    vi: 'Nhật ký sau khi nạp có {here} mục, khác bản sao lưu ({there} mục) hoặc chuỗi bị đứt. Không khôi phục gì. Dùng bản sao lưu khác.',
    en: 'The log has {here} entries after loading, unlike the backup ({there}), or its chain is broken. Nothing was restored. Use another backup.',
  },
  'restore.secret-needed': {
    vi: 'Bản cài đã sao lưu chạy với DAIHOI_SECRET, và chuỗi này không nằm trong bản sao lưu. Đặt đúng DAIHOI_SECRET ấy rồi chạy lại. Nếu đã mất, thêm --new-secret: người dùng xác thực hai bước phải đăng ký lại.',
    en: 'The backed-up installation ran with a DAIHOI_SECRET that is not in the backup. Set that DAIHOI_SECRET and run again. If it is lost, add --new-secret: people with an authenticator have to set it up again.',
  },
  'restore.secret-differs': {
    vi: 'Chuỗi bí mật ở {where} khác chuỗi của bản cài đã sao lưu. Bỏ hoặc sửa cho đúng rồi chạy lại. Nếu muốn dùng chuỗi mới, thêm --new-secret: người dùng xác thực hai bước phải đăng ký lại.',
    en: 'The secret in {where} is not that of the backed-up installation. Remove or correct it and run again. To go on with the new one, add --new-secret: people with an authenticator have to set it up again.',
  },
};

export const damageStates: Readonly<Record<DamageState, Wording>> = {
  missing: { vi: 'tệp bị thiếu', en: 'the file is missing' },
  changed: { vi: 'nội dung đã thay đổi', en: 'its content has changed' },
  rows: { vi: 'số dòng không khớp', en: 'the number of lines is not right' },
};

export const backupWords = {
  usage: commandWords.backup.usage,
  begun: {
    vi: 'Đang sao lưu. Phần mềm vẫn dùng được trong lúc này…',
    en: 'Backing up. The program can be used meanwhile…',
  },
  done: {
    vi: 'Đã sao lưu vào {folder}: {tables} bảng, {rows} dòng, {files} tệp ({size}). Đã đọc lại toàn bộ và khớp.',
    en: 'Backed up into {folder}: {tables} tables, {rows} rows, {files} files ({size}). All of it was read again and is right.',
  },
  withSecret: {
    vi: 'Bản sao lưu có chuỗi bí mật của bản cài: cất như cất con dấu.',
    en: 'The backup holds the secret of the installation: keep it as you keep the seal.',
  },
  withoutSecret: {
    vi: 'Bản sao lưu không có DAIHOI_SECRET: cất riêng chuỗi ấy, khôi phục cần đến nó.',
    en: 'The backup does not hold DAIHOI_SECRET: keep that by itself, a restore needs it.',
  },
  damagedFile: {
    vi: 'Tệp {hash} {state} ngay ở bản cài nên không có trong bản sao lưu.',
    en: 'The file {hash} {state} in the installation itself, so the backup does not have it.',
  },
  brokenLog: {
    vi: 'Chuỗi nhật ký của bản cài bị đứt ở {breaks} chỗ; bản sao lưu giữ nguyên như vậy. Chạy daihoi doctor để xem.',
    en: 'The log of the installation is broken in {breaks} places; the backup keeps it as it is. Run daihoi doctor to see.',
  },
  missing: { vi: 'bị thiếu', en: 'is missing' },
  changed: { vi: 'đã thay đổi', en: 'has changed' },
} as const satisfies Readonly<Record<string, Wording>>;

export const restoreWords = {
  usage: commandWords.restore.usage,
  checking: {
    vi: 'Đang đọc và so từng tệp của bản sao lưu…',
    en: 'Reading the backup and comparing every file…',
  },
  filling: { vi: 'Bản sao lưu nguyên vẹn. Đang nạp…', en: 'The backup is whole. Loading…' },
  done: {
    vi: 'Đã khôi phục bản sao lưu lúc {at}: {rows} dòng, {files} tệp.',
    en: 'Restored the backup of {at}: {rows} rows, {files} files.',
  },
  tried: {
    vi: 'Khôi phục thử bản sao lưu lúc {at}: {rows} dòng, {files} tệp. Không đụng vào bản cài nào.',
    en: 'Tried to restore the backup of {at}: {rows} rows, {files} files. No installation was touched.',
  },
  next: {
    vi: 'Chạy phần mềm với đúng DAIHOI_DATA và DATABASE_URL vừa dùng. Mọi người đăng nhập lại.',
    en: 'Run the program with the same DAIHOI_DATA and DATABASE_URL. Everybody signs in again.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
