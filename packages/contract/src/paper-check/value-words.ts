import type { Lang } from '@daihoi/domain/text';

type Words = Readonly<Record<Lang, string>>;

/** What a rule expects and what was found, where it is a code. Figures and words of the paper stand for themselves. */
const words: Readonly<Record<string, Words>> = {
  none: { vi: 'không có', en: 'nothing' },
  there: { vi: 'phải có', en: 'must be there' },
  portrait: { vi: 'trang đứng', en: 'upright page' },
  landscape: { vi: 'trang ngang', en: 'lying page' },
  numberAtTop: { vi: 'số trang ở giữa, trên đầu trang', en: 'a number at the top centre' },
  numberAtFoot: { vi: 'số trang ở chân trang', en: 'a number at the foot' },
  fromPage2: { vi: 'đánh số từ trang 2', en: 'numbered from page 2' },
  fromPage1: { vi: 'trang 1 cũng có số', en: 'page 1 has a number too' },
  ownNumbers: { vi: 'đánh số trang riêng', en: 'numbered by itself' },
  goesOn: { vi: 'đánh số tiếp theo văn bản', en: 'goes on with the paper' },
  unicode: { vi: 'phông Unicode', en: 'a Unicode font' },
  composed: { vi: 'Unicode dựng sẵn (NFC)', en: 'composed Unicode (NFC)' },
  decomposed: { vi: 'Unicode tổ hợp, dấu rời chữ', en: 'decomposed Unicode' },
  black: { vi: 'màu đen', en: 'black' },
  table: { vi: 'bảng hai cột không kẻ khung', en: 'a table of two columns without borders' },
  tabs: { vi: 'căn bằng phím Tab', en: 'set by tabs' },
  blanks: { vi: 'căn bằng dấu cách', en: 'set by blanks' },
  textBoxes: { vi: 'đặt trong khung chữ', en: 'set in text boxes' },
  lines: { vi: 'các dòng rời', en: 'loose lines' },
  solidLine: { vi: 'đường kẻ liền, dài bằng tiêu đề', en: 'a solid line as long as the title' },
  border: { vi: 'đường viền đoạn văn', en: 'a paragraph border' },
  text: { vi: 'hàng dấu gạch', en: 'a row of dashes' },
  bold: { vi: 'chữ đậm', en: 'bold' },
  notBold: { vi: 'chữ không đậm', en: 'not bold' },
  partlyBold: { vi: 'chỗ đậm chỗ không', en: 'bold in part' },
  italic: { vi: 'chữ nghiêng', en: 'italic' },
  upright: { vi: 'chữ đứng', en: 'upright' },
  partlyItalic: { vi: 'chỗ nghiêng chỗ không', en: 'italic in part' },
  upper: { vi: 'chữ in hoa', en: 'capitals' },
  lower: { vi: 'chữ in thường', en: 'small letters' },
  left: { vi: 'bên trái', en: 'left' },
  right: { vi: 'bên phải', en: 'right' },
  centre: { vi: 'căn giữa', en: 'centred' },
  justify: { vi: 'căn đều hai bên', en: 'justified' },
  congress: { vi: 'tên đại hội ở dòng trên', en: 'the congress on the line above' },
  congressName: {
    vi: 'ĐẠI HỘI ĐẠI BIỂU (hoặc ĐẢNG VIÊN) … LẦN THỨ … (hoặc NHIỆM KỲ …)',
    en: 'the kind of congress and its ordinal or term',
  },
  numberForm: { vi: 'Số 01-BC/ĐU', en: 'Số 01-BC/ĐU' },
  knownType: { vi: 'ký hiệu loại văn bản của Đảng', en: 'a type of party papers' },
  openNumber: { vi: 'để trống số đến khi ký', en: 'no number before signature' },
  openNumberForm: { vi: 'Số …-BC/HU', en: 'Số …-BC/HU' },
  keptOutside: { vi: 'không đưa lên phần mềm', en: 'kept out of the program' },
  otherType: { vi: 'loại văn bản khác', en: 'another type' },
  placeAndDateForm: {
    vi: 'Địa danh, ngày 03 tháng 8 năm 2020',
    en: 'Địa danh, ngày 03 tháng 8 năm 2020',
  },
  dayOfCalendar: { vi: 'một ngày có trong lịch', en: 'a day of the calendar' },
  wholeDate: { vi: 'đủ ngày, tháng, năm', en: 'day, month and year' },
  notLater: { vi: 'không sau hôm nay', en: 'not after today' },
  slashForm: { vi: 'T/M, K/T hoặc T/L', en: 'T/M, K/T or T/L' },
  twoSignatures: { vi: 'thư ký và chủ tọa cùng ký', en: 'recorder and chair' },
  headOfCount: {
    vi: 'Trưởng ban (tổ trưởng) kiểm phiếu',
    en: 'the head of the counting committee',
  },
  presidiumConfirms: {
    vi: 'đại diện Đoàn Chủ tịch xác nhận',
    en: 'the presidium, which confirms them',
  },
  superiorAbove: { vi: 'cơ quan cấp trên trực tiếp', en: 'the direct superior' },
  superiorFirst: { vi: 'cơ quan nhận báo cáo ghi trước', en: 'those reported to come first' },
  copyForms: {
    vi: 'Sao y bản chính, Sao lục hoặc Trích sao',
    en: 'Sao y bản chính, Sao lục or Trích sao',
  },
  colon: { vi: 'có dấu hai chấm', en: 'a colon' },
  underlined: { vi: 'gạch chân', en: 'underlined' },
  notUnderlined: { vi: 'không gạch chân', en: 'not underlined' },
  hyphen: { vi: 'gạch đầu dòng', en: 'a leading hyphen' },
  filedLast: { vi: '- Lưu …, kết thúc bằng dấu chấm', en: '"- Lưu …" with a full stop' },
  noTypeName: { vi: 'không ghi tên loại', en: 'no type name' },
  lineDistance: { vi: 'đúng 18–20 pt, hoặc đơn đến 1,5', en: '18–20 pt exactly, or single to 1.5' },
  basisForm: { vi: '- Căn cứ …;', en: '- Căn cứ …;' },
  fullStop: { vi: 'dấu chấm', en: 'a full stop' },
  guidanceRead: { vi: 'hướng dẫn đã đối chiếu', en: 'a guidance that was read' },
  guidanceUnread: { vi: '01-HD/VPTW chưa đối chiếu được', en: '01-HD/VPTW was not read' },
  partyPaper: { vi: 'văn bản của Đảng', en: 'a paper of the Party' },
  governmentPaper: { vi: 'văn bản của cơ quan nhà nước', en: 'a paper of the state' },
};

/** What is counted: a figure and a word. */
const counted: Readonly<Record<string, Words>> = {
  trackedChanges: { vi: 'chỗ theo dõi thay đổi', en: 'tracked changes' },
  embeddedObjects: { vi: 'tệp của chương trình khác', en: 'files of other programs' },
  openComments: { vi: 'nhận xét', en: 'comments' },
};

function countedWords(value: string, lang: Lang): string | undefined {
  const [count = '', what = '', ...more] = value.split(' ');
  const known = more.length === 0 && Object.hasOwn(counted, what) ? counted[what] : undefined;
  return known === undefined ? undefined : `${count} ${known[lang]}`;
}

/** A value of a finding in words; several values stay a list, and what stands in the paper stays as it stands. */
export function valueWords(value: string, lang: Lang): string {
  const all = value.split(', ');
  const said = all.map((each) => countedWords(each, lang) ?? words[each]?.[lang]);
  return said.every((each) => each !== undefined) ? said.join(', ') : value;
}
