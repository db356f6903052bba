import type { Lang } from '@daihoi/domain/text';
import type { PaperFinding } from './finding-words.ts';

type Words = Readonly<Record<Lang, string>>;

const margins: Words = {
  vi: 'Trong Word: thẻ Layout, Margins, Custom Margins; nhập lề trên 2 cm, dưới 2 cm, trái 3 cm, phải 1,5 cm, chọn Apply to: Whole document.',
  en: 'In Word: Layout, Margins, Custom Margins; top 2 cm, bottom 2 cm, left 3 cm, right 1.5 cm, Apply to: Whole document.',
};
const headTable: Words = {
  vi: 'Đặt phần đầu trong bảng hai cột không kẻ khung: cột trái là cơ quan ban hành, số ký hiệu; cột phải là tiêu đề, địa danh và ngày.',
  en: 'Put the head into a table of two columns without borders: issuing body and number at the left, title, place and date at the right.',
};
const retype: Words = {
  vi: 'Sửa lại chữ ngay tại đoạn này trong tệp Word, đúng như mẫu.',
  en: 'Correct the words of this paragraph in the Word file, as the pattern says.',
};
const spacing: Words = {
  vi: 'Chọn cả phần nội dung, bấm chuột phải, Paragraph; chỉnh First line 1 cm, giãn dòng và khoảng cách đoạn như nêu trên.',
  en: 'Select the body, right-click, Paragraph; set first line 1 cm, line spacing and distances as said.',
};

/** How a departure is put right in Word, by rule. */
const byRule: Readonly<Partial<Record<string, Words>>> = {
  'PG-01': {
    vi: 'Trong Word: thẻ Layout, Size, chọn A4, áp dụng cho cả văn bản.',
    en: 'In Word: Layout, Size, A4, for the whole document.',
  },
  'PG-03': {
    vi: 'Dùng bộ gõ Unicode dựng sẵn; chuyển mã đoạn này bằng công cụ của bộ gõ rồi dán lại.',
    en: 'Type with composed Unicode; convert this passage with the input method and paste it again.',
  },
  'PG-04': {
    vi: 'Chọn toàn văn bản (Ctrl+A), chọn phông Times New Roman.',
    en: 'Select everything (Ctrl+A) and choose Times New Roman.',
  },
  'PG-05': {
    vi: 'Chọn đoạn này, đặt màu chữ Automatic.',
    en: 'Select the passage and set its colour to Automatic.',
  },
  'PG-06': margins,
  'PG-07': margins,
  'PG-08': margins,
  'PG-09': margins,
  'PG-11': {
    vi: 'Trong Word: thẻ Insert, Page Number, Top of Page, số ở giữa; đánh dấu Different First Page để trang 1 không có số.',
    en: 'In Word: Insert, Page Number, Top of Page, centred; tick Different First Page so that page 1 has none.',
  },
  'HD-00': headTable,
  'HD-02': {
    vi: 'Vẽ một đường kẻ liền dưới tiêu đề (Insert, Shapes, Line), hoặc gạch chân tiêu đề.',
    en: 'Draw a solid line under the title (Insert, Shapes, Line), or underline the title.',
  },
  'HD-05': {
    vi: 'Thêm một dòng chỉ có dấu * ngay dưới tên cơ quan ban hành.',
    en: 'Add a line with only * under the issuing body.',
  },
  'BD-05': {
    vi: 'Đánh lại số thứ tự các mục cho liền nhau.',
    en: 'Number the headings again without gaps.',
  },
  'BD-06': spacing,
  'BD-07': spacing,
  'BD-08': spacing,
  'BD-11': {
    vi: 'Chọn một cách đặt dấu cho cả văn bản, ví dụ “ủy”; dùng Find and Replace để đổi các chỗ còn lại.',
    en: 'Choose one way to place the mark, for example “ủy”; use Find and Replace for the others.',
  },
  'BD-12': {
    vi: 'Viết số có dấu chấm ngăn nghìn và dấu phẩy thập phân: 7.743; 47,4 %.',
    en: 'Write a dot for thousands and a comma for decimals: 7.743; 47,4 %.',
  },
  'MK-01': {
    vi: 'Không đưa văn bản mật lên phần mềm. Bỏ tệp này, xử lý theo quy định bảo vệ bí mật nhà nước.',
    en: 'Keep secret papers out of the program. Remove this file and follow the rules on secrets.',
  },
};

const size: Words = {
  vi: 'Chọn đoạn này trong Word, đặt cỡ chữ như nêu trên.',
  en: 'Select the paragraph in Word and set the size as said.',
};
const weight: Words = {
  vi: 'Chọn đoạn này trong Word, dùng Ctrl+B (đậm) hoặc Ctrl+I (nghiêng) cho đúng.',
  en: 'Select the paragraph in Word and use Ctrl+B (bold) or Ctrl+I (italic).',
};
const letters: Words = {
  vi: 'Chọn đoạn này trong Word, bấm Shift+F3 đến khi đúng kiểu chữ in.',
  en: 'Select the paragraph in Word and press Shift+F3 until the letters are right.',
};

const byFault: Readonly<Partial<Record<string, Words>>> = {
  size,
  bold: weight,
  notBold: weight,
  italic: weight,
  upright: weight,
  upper: letters,
  lower: letters,
  align: {
    vi: 'Đặt con trỏ vào đoạn này, chọn cách căn lề ở thẻ Home, nhóm Paragraph.',
    en: 'Put the cursor into the paragraph and choose the alignment at Home, Paragraph.',
  },
  missing: {
    vi: 'Thêm phần này vào tệp Word theo mẫu rồi tải bản mới lên.',
    en: 'Add this part to the Word file and upload a new version.',
  },
  position: headTable,
  form: retype,
};

/** What to do about a finding of form in a word processor; what is said of content and sameness says it itself. */
export function hintWords(
  { rule, fault }: Pick<PaperFinding, 'rule' | 'fault'>,
  lang: Lang,
): string {
  if (fault === 'content' || fault === 'sameness') return '';
  return (byRule[rule.id] ?? byFault[fault] ?? retype)[lang];
}
