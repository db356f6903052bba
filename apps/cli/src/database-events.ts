import type { DatabaseEvent } from '@daihoi/adapters/storage';

/** What the database tells while it is opened and used; undefined for what needs no line. */
export const databaseEvents: Readonly<
  Record<DatabaseEvent['code'], { readonly vi: string; readonly en: string } | undefined>
> = {
  'database.creating': {
    vi: 'Đang tạo cơ sở dữ liệu trong {path}…',
    en: 'Creating the database in {path}…',
  },
  'database.placed-elsewhere': {
    vi: 'Tài khoản {account} chạy cơ sở dữ liệu không vào được {blockedBy}, nên dữ liệu của {asked} nằm ở {path}.',
    en: 'The account {account} of the database cannot enter {blockedBy}, so the data of {asked} lies in {path}.',
  },
  'database.survivor-stopped': {
    vi: 'Đã dừng cơ sở dữ liệu còn chạy từ lần trước (tiến trình {pid}); dữ liệu nguyên vẹn.',
    en: 'Stopped a database left running from before (process {pid}); the data is whole.',
  },
  'database.started': undefined,
  'database.died': {
    vi: 'Cơ sở dữ liệu (tiến trình {pid}) dừng đột ngột: {cause}. Đang khởi động lại.',
    en: 'The database (process {pid}) died: {cause}. Starting it again.',
  },
  'database.restarted': {
    vi: 'Cơ sở dữ liệu đã chạy lại (tiến trình {pid}).',
    en: 'The database runs again (process {pid}).',
  },
  'database.lost': {
    vi: 'Không khởi động lại được cơ sở dữ liệu: {detail}. Dừng phần mềm rồi chạy lại; dữ liệu vẫn còn.',
    en: 'The database could not be started again: {detail}. Stop the program and start it anew; the data is still there.',
  },
  'database.stopped': undefined,
  'database.connection-lost': {
    vi: 'Mất một kết nối tới cơ sở dữ liệu: {reason}. Sẽ nối lại khi cần.',
    en: 'A connection to the database was lost: {reason}. It is opened anew when needed.',
  },
};
