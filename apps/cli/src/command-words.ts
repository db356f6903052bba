/** What a command does and how it is called; the options that it takes are those that its usage names. */
export interface CommandWords {
  readonly does: Said;
  readonly usage: Said;
}

type Said = Readonly<Record<'vi' | 'en', string>>;

/** Every command by its words, in the order of the alphabet. */
export const commandWords = {
  administrator: {
    does: {
      vi: 'Tạo tài khoản quản trị, và tổ chức cao nhất khi chưa có tổ chức nào.',
      en: 'Creates an administrator, and the top organisation where there is none yet.',
    },
    usage: {
      vi: 'Cách dùng: daihoi administrator --username TÊN --name "HỌ TÊN" [--unit-code MÃ --unit-name "TÊN ĐẢNG BỘ" --unit-short "TÊN GỌN" --level PROVINCIAL --kind PROVINCE --since NĂM-THÁNG-NGÀY --paper SỐ-VĂN-BẢN]',
      en: 'Usage: daihoi administrator --username NAME --name "FULL NAME" [--unit-code CODE --unit-name "ORGANISATION" --unit-short "SHORT NAME" --level PROVINCIAL --kind PROVINCE --since YYYY-MM-DD --paper NUMBER]',
    },
  },
  backup: {
    does: {
      vi: 'Sao lưu toàn bộ bản cài vào một thư mục, kể cả khi phần mềm đang chạy.',
      en: 'Copies the whole installation into a folder, also while a server runs on it.',
    },
    usage: {
      vi: 'Cách dùng: daihoi backup THƯ-MỤC [--json]. THƯ-MỤC chưa có, hoặc trống.',
      en: 'Usage: daihoi backup FOLDER [--json]. FOLDER does not exist yet, or is empty.',
    },
  },
  'ballot make': {
    does: {
      vi: 'Lập phiếu bầu, bản in thử, bộ phiếu thử và lô in dưới dạng PDF.',
      en: 'Makes ballots, a proof sheet, a test deck and a print run as PDF.',
    },
    usage: {
      vi: 'Cách dùng: daihoi ballot make TỆP --out THƯ-MỤC [--run SỐ] [--proof] [--deck SỐ --seed SỐ] [--json] [--lang vi|en]. TỆP là "-" để đọc từ đầu vào chuẩn. --run, --deck từ 1 đến 10000.',
      en: 'Usage: daihoi ballot make FILE --out DIR [--run N] [--proof] [--deck N --seed N] [--json] [--lang vi|en]. FILE "-" reads standard input. --run and --deck are from 1 to 10000.',
    },
  },
  'ballot read': {
    does: {
      vi: 'Đọc ảnh quét của phiếu đã bỏ; chỗ nào không chắc thì để người xem.',
      en: 'Reads scans of cast ballots; what is in doubt is left to people.',
    },
    usage: {
      vi: 'Cách dùng: daihoi ballot read --layout THƯ-MỤC/layout.json [--jobs N] --out TỆP ĐƯỜNG-DẪN… ĐƯỜNG-DẪN là ảnh PNG, JPEG, TIFF, PDF quét, hoặc thư mục chứa các tệp ấy. Thêm --json để nhận một tài liệu JSON.',
      en: 'Usage: daihoi ballot read --layout DIR/layout.json [--jobs N] --out FILE PATH… A PATH is a PNG, JPEG, TIFF or scanned PDF, or a folder of such files. Add --json for one JSON document.',
    },
  },
  demo: {
    does: {
      vi: 'Nạp các mùa đại hội trình diễn vào bản cài còn trống.',
      en: 'Loads the demonstration seasons into an empty installation.',
    },
    usage: { vi: 'Cách dùng: daihoi demo', en: 'Usage: daihoi demo' },
  },
  doctor: {
    does: {
      vi: 'Xem cơ sở dữ liệu, nhật ký và tệp lưu có nguyên vẹn không.',
      en: 'Looks whether the database, the log and the stored files are whole.',
    },
    usage: { vi: 'Cách dùng: daihoi doctor [--json]', en: 'Usage: daihoi doctor [--json]' },
  },
  'document check': {
    does: {
      vi: 'Kiểm tra thể thức và nội dung của văn bản .docx.',
      en: 'Checks the form and the content of .docx papers.',
    },
    usage: {
      vi: 'Cách dùng: daihoi document check TỆP.docx [--kind LOẠI] [--compare TỆP_KHÁC.docx] [--date NĂM-THÁNG-NGÀY] [--clauses CĂN-CỨ.json] [--json] [--lang vi|en]. TỆP là "-" để đọc từ đầu vào chuẩn, hoặc là một thư mục để kiểm tra mọi tệp .docx trong đó. --compare tìm những đoạn trùng với một văn bản khác, hoặc với từng văn bản trong một thư mục. --clauses: dùng căn cứ của quy tắc thể thức do quản trị nhập.',
      en: 'Usage: daihoi document check FILE.docx [--kind KIND] [--compare OTHER.docx] [--date YYYY-MM-DD] [--clauses CLAUSES.json] [--json] [--lang vi|en]. FILE "-" reads standard input; a folder means every .docx in it. --compare finds the passages that stand in another paper, or in each paper of a folder. --clauses uses the clauses that were entered for rules of form.',
    },
  },
  'document fill': {
    does: { vi: 'Điền số liệu vào mẫu văn bản .docx.', en: 'Fills a .docx template with data.' },
    usage: {
      vi: 'Cách dùng: daihoi document fill MẪU.docx --data SỐ-LIỆU.json --out TỆP-MỚI.docx [--json] [--lang vi|en]. Mẫu không bị sửa.',
      en: 'Usage: daihoi document fill TEMPLATE.docx --data DATA.json --out NEW.docx [--json] [--lang vi|en]. The template itself is not changed.',
    },
  },
  'document repair': {
    does: {
      vi: 'Sửa những lỗi thể thức máy sửa được, thành một tệp mới.',
      en: 'Mends the faults of form that are mechanical, into a new file.',
    },
    usage: {
      vi: 'Cách dùng: daihoi document repair TỆP.docx --out TỆP-MỚI.docx [--kind LOẠI] [--date NĂM-THÁNG-NGÀY] [--clauses CĂN-CỨ.json] [--clean] [--json] [--lang vi|en]. --clean: không ghi dấu theo dõi thay đổi. Tệp gốc không bị sửa.',
      en: 'Usage: daihoi document repair FILE.docx --out NEW.docx [--kind KIND] [--date YYYY-MM-DD] [--clauses CLAUSES.json] [--clean] [--json] [--lang vi|en]. --clean: without tracked changes. The file itself is not changed.',
    },
  },
  'election count': {
    does: {
      vi: 'Tính kết quả một cuộc bầu cử từ tệp phiếu, kèm điều khoản.',
      en: 'Works out the result of an election from its ballots, with the articles.',
    },
    usage: {
      vi: 'Cách dùng: daihoi election count TỆP [--json] [--lang vi|en]. TỆP là "-" để đọc từ đầu vào chuẩn.',
      en: 'Usage: daihoi election count FILE [--json] [--lang vi|en]. FILE "-" reads standard input.',
    },
  },
  'election list-check': {
    does: {
      vi: 'Xem danh sách bầu cử có đúng quy chế không.',
      en: 'Checks a list of candidates against the regulation.',
    },
    usage: {
      vi: 'Cách dùng: daihoi election list-check TỆP [--json] [--lang vi|en]. TỆP là "-" để đọc từ đầu vào chuẩn.',
      en: 'Usage: daihoi election list-check FILE [--json] [--lang vi|en]. FILE "-" reads standard input.',
    },
  },
  'package verify': {
    does: {
      vi: 'Kiểm tra gói kết quả kiểm phiếu hoặc gói lưu trữ, không cần mạng.',
      en: 'Verifies a package of a count or an archive, without a network.',
    },
    usage: {
      vi: 'Cách dùng: daihoi package verify TỆP [--ballots TỆP-PHIẾU] [--previous GÓI-TRƯỚC] [--key MÃ-KHÓA] [--rehearsal] [--json] [--lang vi|en]. TỆP là gói kết quả tải từ phòng kiểm phiếu, hoặc gói lưu trữ (.zip); TỆP-PHIẾU là tệp phiếu lấy ra khi niêm phong được mở; GÓI-TRƯỚC là gói lưu trữ mà gói này bổ sung; MÃ-KHÓA là mã khóa ghi trên biên bản có chữ ký.',
      en: 'Usage: daihoi package verify FILE [--ballots BALLOTS] [--previous EARLIER] [--key CODE] [--rehearsal] [--json] [--lang vi|en]. FILE is a package from the counting room or an archive (.zip); BALLOTS are those taken out of an opened seal; EARLIER is the archive that this one adds to; CODE is that of the key, from the signed minutes.',
    },
  },
  progress: {
    does: {
      vi: 'Báo cáo tiến độ đại hội của một tổ chức tại một ngày.',
      en: 'Reports the progress of the congresses below an organisation on a day.',
    },
    usage: {
      vi: 'Cách dùng: daihoi progress --unit MÃ --as-of NĂM-THÁNG-NGÀY [--json | --docx TỆP | --text]',
      en: 'Usage: daihoi progress --unit CODE --as-of YYYY-MM-DD [--json | --docx FILE | --text]',
    },
  },
  rehearsal: {
    does: {
      vi: 'Mở phòng diễn tập kiểm phiếu với cơ sở dữ liệu riêng.',
      en: 'Opens a rehearsal of counts with a database of its own.',
    },
    usage: {
      vi: 'Cách dùng: daihoi rehearsal [--port CỔNG] [--host ĐỊA-CHỈ]',
      en: 'Usage: daihoi rehearsal [--port PORT] [--host ADDRESS]',
    },
  },
  restore: {
    does: {
      vi: 'Khôi phục một bản sao lưu vào bản cài còn trống, hoặc thử khôi phục.',
      en: 'Restores a backup into an empty installation, or tries it out.',
    },
    usage: {
      vi: 'Cách dùng: daihoi restore THƯ-MỤC [--trial] [--new-secret] [--json].',
      en: 'Usage: daihoi restore FOLDER [--trial] [--new-secret] [--json].',
    },
  },
  serve: {
    does: {
      vi: 'Mở bản cài và phục vụ trên trình duyệt đến khi được lệnh dừng.',
      en: 'Opens the installation and serves it to browsers until told to stop.',
    },
    usage: {
      vi: 'Cách dùng: daihoi serve [--port CỔNG] [--host ĐỊA-CHỈ] [--demo]',
      en: 'Usage: daihoi serve [--port PORT] [--host ADDRESS] [--demo]',
    },
  },
  'units import': {
    does: {
      vi: 'Nhập danh sách tổ chức đảng từ bảng tính.',
      en: 'Brings organisations in from a spreadsheet.',
    },
    usage: {
      vi: 'Cách dùng: daihoi units import TỆP(.xlsx|.csv) [--dry-run] [--json]',
      en: 'Usage: daihoi units import FILE(.xlsx|.csv) [--dry-run] [--json]',
    },
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

export type CommandName = keyof typeof commandWords;
