import type { DatabaseRefusal, NotCreated, OtherInstallation } from '@daihoi/adapters/storage';
import type { ConfigRefusal } from '@daihoi/server';
import type { NotEmpty } from './demonstration/index.ts';

interface Wording {
  readonly vi: string;
  readonly en: string;
}

export type StartRefusal =
  | ConfigRefusal
  | DatabaseRefusal
  | OtherInstallation
  | NotCreated
  | { readonly code: 'config.demonstration-exposed'; readonly host: string }
  | { readonly code: 'serve.port-taken'; readonly port: number }
  | NotEmpty;

/** Why the program cannot start: what is wrong, where, what to do. */
export const startRefusals = {
  'config.port-malformed': {
    vi: 'PORT "{raw}" không phải số cổng từ 0 đến 65535. Sửa PORT rồi chạy lại.',
    en: 'PORT "{raw}" is not a port from 0 to 65535. Correct PORT and start again.',
  },
  'config.secret-missing': {
    vi: 'Mở ra ngoài máy này ({host}) thì phải đặt DAIHOI_SECRET. Đặt một chuỗi bí mật dài rồi chạy lại.',
    en: 'Serving beyond this machine ({host}) needs DAIHOI_SECRET. Set a long secret and start again.',
  },
  'config.lang-unknown': {
    vi: 'DAIHOI_LANG "{raw}" không phải ngôn ngữ của phần mềm. Đặt vi (tiếng Việt) hoặc en (tiếng Anh).',
    en: 'DAIHOI_LANG "{raw}" is not a language of this program. Set vi (Vietnamese) or en (English).',
  },
  'config.challenge-bits-malformed': {
    vi: 'DAIHOI_CHALLENGE_BITS "{raw}" không phải số từ 0 đến 20. Bỏ biến này (mặc định 13) hoặc sửa rồi chạy lại.',
    en: 'DAIHOI_CHALLENGE_BITS "{raw}" is not a number from 0 to 20. Leave it out (13 is usual) or correct it and start again.',
  },
  'config.public-address-malformed': {
    vi: 'DAIHOI_PUBLIC_URL "{raw}" phải là địa chỉ https không kèm đường dẫn, ví dụ https://dai-hoi.tinh.example. Không có TLS chỉ dùng được địa chỉ riêng bằng số trong phòng, ví dụ http://192.168.10.1:3000. Sửa rồi chạy lại.',
    en: 'DAIHOI_PUBLIC_URL "{raw}" has to be an https address without a path, for example https://dai-hoi.tinh.example. Without TLS only a private address in figures serves, for example http://192.168.10.1:3000. Correct it and start again.',
  },
  'config.oidc-half-set': {
    vi: 'Đăng nhập bằng tài khoản cơ quan còn thiếu {missing}. Đặt đủ OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET, hoặc bỏ cả ba.',
    en: 'Signing in with the agency’s account lacks {missing}. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them.',
  },
  'config.oidc-issuer-malformed': {
    vi: 'OIDC_ISSUER "{raw}" không phải địa chỉ https. Sửa OIDC_ISSUER rồi chạy lại.',
    en: 'OIDC_ISSUER "{raw}" is not an https address. Correct OIDC_ISSUER and start again.',
  },
  'config.demonstration-exposed': {
    vi: 'Dữ liệu trình diễn có mật khẩu ai cũng biết nên không mở ra ngoài máy này ({host}). Bỏ HOST và DAIHOI_PUBLIC_URL, hoặc dùng cơ sở dữ liệu khác.',
    en: 'Demonstration passwords are known to all, so this data is not served beyond this machine ({host}). Leave out HOST and DAIHOI_PUBLIC_URL, or use other data.',
  },
  'demonstration.not-empty': {
    vi: 'Cơ sở dữ liệu này đã có dữ liệu nên không nạp bản trình diễn. Chọn thư mục trống bằng DAIHOI_DATA rồi chạy lại.',
    en: 'This installation already holds data, so the demonstration is not loaded. Choose an empty folder with DAIHOI_DATA and run again.',
  },
  'serve.port-taken': {
    vi: 'Cổng {port} đang được phần mềm khác dùng. Dừng phần mềm đó, hoặc chọn cổng khác, ví dụ PORT=3001 npm start.',
    en: 'Port {port} is used by another program. Stop that program, or choose another port, for example PORT=3001 npm start.',
  },
  'database.platform-unsupported': {
    vi: 'Máy {platform} chưa có PostgreSQL kèm theo. Đặt DATABASE_URL trỏ tới một PostgreSQL 15 trở lên.',
    en: 'There is no bundled PostgreSQL for {platform}. Set DATABASE_URL to a PostgreSQL 15 or later.',
  },
  'database.data-folder-unusable': {
    vi: 'Không dùng được thư mục dữ liệu {path}: {reason}. Chọn thư mục khác bằng DAIHOI_DATA.',
    en: 'The data folder {path} cannot be used: {reason}. Choose another with DAIHOI_DATA.',
  },
  'database.data-folder-in-use': {
    vi: 'Thư mục dữ liệu {path} đang được một phần mềm khác dùng (tiến trình {pid}). Dừng nó trước, hoặc chọn thư mục khác bằng DAIHOI_DATA.',
    en: 'The data folder {path} is in use by another process ({pid}). Stop it first, or choose another folder with DAIHOI_DATA.',
  },
  'database.data-folder-foreign': {
    vi: 'Thư mục dữ liệu {path} thuộc tài khoản khác (số {owner}). Chạy bằng tài khoản đó, hoặc chọn thư mục khác bằng DAIHOI_DATA.',
    en: 'The data folder {path} belongs to another account ({owner}). Run as that account, or choose another folder with DAIHOI_DATA.',
  },
  'database.data-folder-unreachable': {
    vi: 'Tài khoản {account} chạy cơ sở dữ liệu không vào được {blockedBy} trên đường tới {path}. Chọn thư mục khác bằng DAIHOI_DATA.',
    en: 'The account {account} of the database cannot enter {blockedBy} on the way to {path}. Choose another folder with DAIHOI_DATA.',
  },
  'database.unprivileged-account-missing': {
    vi: 'Máy không có tài khoản thường nào để chạy cơ sở dữ liệu. Tạo một tài khoản hệ thống (ví dụ "postgres") rồi chạy lại.',
    en: 'There is no ordinary account to run the database under. Create a system account (for example "postgres") and start again.',
  },
  'database.cluster-missing': {
    vi: 'Thư mục {path} chưa có cơ sở dữ liệu. Chạy npm start một lần để tạo.',
    en: 'There is no database in {path}. Run npm start once to create it.',
  },
  'database.cluster-version': {
    vi: 'Cơ sở dữ liệu ở {path} thuộc phiên bản PostgreSQL khác (có {found}, cần {needed}). Khôi phục từ bản sao lưu vào thư mục mới.',
    en: 'The database in {path} belongs to another PostgreSQL version (found {found}, needed {needed}). Restore a backup into a new folder.',
  },
  'database.creation-failed': {
    vi: 'Không tạo được cơ sở dữ liệu ở {path}: {detail}. Kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại.',
    en: 'The database could not be created in {path}: {detail}. Check free disk space and write permission, then start again.',
  },
  'database.start-failed': {
    vi: 'Cơ sở dữ liệu ở {path} không khởi động được: {detail}. Dữ liệu vẫn còn; xem tệp nhật ký trong thư mục này.',
    en: 'The database in {path} did not start: {detail}. The data is still there; see the log in that folder.',
  },
  'database.url-malformed': {
    vi: 'DATABASE_URL không đúng dạng postgres://người-dùng:mật-khẩu@máy:cổng/tên. Sửa lại rồi chạy lại.',
    en: 'DATABASE_URL is not of the form postgres://user:password@host:port/name. Correct it and start again.',
  },
  'database.unreachable': {
    vi: 'Không nối được máy chủ cơ sở dữ liệu {server}: {reason}. Kiểm tra máy chủ và mạng.',
    en: 'The database server {server} cannot be reached: {reason}. Check the server and the network.',
  },
  'database.sign-in-refused': {
    vi: 'Máy chủ {server} không nhận người dùng {user}. Kiểm tra tên và mật khẩu trong DATABASE_URL.',
    en: 'The server {server} refuses user {user}. Check name and password in DATABASE_URL.',
  },
  'database.absent': {
    vi: 'Máy chủ {server} không có cơ sở dữ liệu {database}. Tạo nó, hoặc sửa DATABASE_URL.',
    en: 'The server {server} has no database {database}. Create it, or correct DATABASE_URL.',
  },
  'database.server-too-old': {
    vi: 'Máy chủ PostgreSQL có phiên bản {found}; cần {needed} trở lên. Nâng cấp máy chủ.',
    en: 'The PostgreSQL server is version {found}; {needed} or later is needed. Upgrade the server.',
  },
  'database.not-created': {
    vi: 'Máy chủ {server} không cho tạo cơ sở dữ liệu {database} để diễn tập: {reason}. Nhờ người quản trị tạo sẵn cơ sở dữ liệu trống tên đó, hoặc bỏ DATABASE_URL để diễn tập trên máy này.',
    en: 'The server {server} does not let the database {database} be made for a rehearsal: {reason}. Have its administrator make an empty one of that name, or leave out DATABASE_URL to rehearse on this machine.',
  },
  'database.is-rehearsal': {
    vi: 'Cơ sở dữ liệu {database} là bản DIỄN TẬP nên không mở để làm việc thật. Bỏ DATABASE_URL hoặc DAIHOI_DATA trỏ tới nó; muốn diễn tập thì chạy npm run rehearsal.',
    en: 'The database {database} is a REHEARSAL and is not opened for real work. Leave out the DATABASE_URL or DAIHOI_DATA that leads to it; to rehearse, run npm run rehearsal.',
  },
  'database.is-live': {
    vi: 'Cơ sở dữ liệu {database} là dữ liệu thật nên không dùng để diễn tập; chưa có gì bị thay đổi. Chọn nơi khác bằng DATABASE_URL hoặc DAIHOI_DATA rồi chạy lại.',
    en: 'The database {database} holds real data and is not used for a rehearsal; nothing was changed. Choose another by DATABASE_URL or DAIHOI_DATA and start again.',
  },
} as const satisfies Readonly<Record<StartRefusal['code'], Wording>>;
