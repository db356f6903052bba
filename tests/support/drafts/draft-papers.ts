import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Block, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { withNotes } from '../papers/noted-paper.ts';

/** Faults that a person puts into a paper with a word processor, as changes of its document part. */
const faults = {
  /** The left margin is 20 mm: a warning (PG-08). */
  narrowMargin: (xml: string) => xml.replaceAll(/w:left="1701"/gu, 'w:left="1134"'),
  /** TM. instead of T/M: an error (SG-02). */
  dottedAuthority: (xml: string) => xml.replace('T/M BAN', 'TM. BAN'),
  /** The number with a colon: an error (NO-FORM). */
  colonInNumber: (xml: string) => xml.replace('Số 05', 'Số: 05'),
  /** MẬT on a line of its own below the number: not taken where everybody of an office reads. */
  secretMark: (xml: string) =>
    xml.replace(
      /<w:p>(?:(?!<\/w:p>).)*Số 05-BC\/ĐU.*?<\/w:p>/u,
      (line) => line + line.replace('Số 05-BC/ĐU', 'MẬT'),
    ),
} as const;
export type DraftFault = keyof typeof faults;

/** A political report of a commune as Word writes it, right in its form save for the faults asked for. */
export async function draftPaper(
  given: {
    readonly faults?: readonly DraftFault[];
    readonly pages?: number;
    readonly note?: string;
    /** The body in its number line: the committee of a commune, where nothing is said. */
    readonly bodySymbol?: string;
    /** With two notes at the foot, a picture, and a drawing that pages on screen do not show. */
    readonly noted?: true;
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { pages = 2, note = 'Đại hội bầu ban chấp hành khóa mới.' } = given;
  const { bodySymbol = 'ĐU', noted } = given;
  const right = await openPaperRenderer().toDocx({
    ...politicalReport(pages, note),
    documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol },
  });
  const parts = unzipSync(right);
  const name = 'word/document.xml';
  const xml = (given.faults ?? []).reduce(
    (text, fault) => faults[fault](text),
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  const whole = { ...parts, [name]: strToU8(xml) };
  return new Uint8Array(
    zipSync(noted ? withNotes(whole, noteEnds) : whole, { mtime: '2020-05-04T00:00:00' }),
  );
}

const noteEnds = ['tăng so với năm trước', '4 cầu gỗ được thay bằng cầu bê tông'] as const;

function politicalReport(pages: number, note: string): Omit<Paper, 'documentNumber'> {
  return {
    ruleSet: 'PF-2018',
    kind: 'report',
    purpose: 'official',
    superiorBody: 'Đảng bộ huyện An Biên',
    issuingBody: 'Đảng ủy xã Đông Yên',
    placeAndDate: {
      place: 'Đông Yên',
      date: { kind: 'dated', on: calendarDate('2020-05-04') },
    },
    title: {
      kind: 'named',
      typeName: 'Báo cáo chính trị',
      abstract: ['trình đại hội đảng bộ xã, nhiệm kỳ 2020 - 2025'],
    },
    blocks: [...Array.from({ length: pages }, page).flat(), paragraph(note)],
    signatures: [
      { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
    ],
    recipients: ['Huyện ủy An Biên (để báo cáo)', 'Lưu Văn phòng'],
  };
}

/** What fills about one page. */
function page(_none: unknown, at: number): readonly Block[] {
  return [
    { kind: 'heading', level: 1, runs: [textRun(`Kết quả năm thứ ${at + 1}`)] },
    ...sentences.map((sentence) => paragraph(`${sentence} (năm thứ ${at + 1} của nhiệm kỳ).`)),
  ];
}

const sentences = [
  'Sản lượng lúa toàn xã đạt 12.450 tấn, bằng 103,8 % kế hoạch; 214 hộ chuyển sang mô hình lúa - tôm, thu nhập bình quân mỗi héc-ta tăng so với năm trước',
  'Xã có 36 km đường liên ấp được bê tông hóa, trong đó 11,5 km do nhân dân hiến đất và góp ngày công; 4 cầu gỗ được thay bằng cầu bê tông',
  'Tỷ lệ hộ nghèo giảm từ 6,2 % còn 4,9 %; 87 hộ được vay vốn ưu đãi để nuôi bò, trồng màu, không có hộ tái nghèo trong hai quý cuối',
  'Trường tiểu học và trung học cơ sở đạt chuẩn quốc gia mức độ 1; học sinh bỏ học giữa chừng còn 7 em, giảm 5 em so với năm trước',
  'Đảng bộ kết nạp 21 đảng viên, trong đó 9 đảng viên nữ; 13 chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên, 1 chi bộ hoàn thành nhiệm vụ',
  'Còn hạn chế: việc kiểm tra thực hiện nghị quyết ở 3 chi bộ chưa theo kế hoạch, báo cáo gửi chậm 2 lần; nguyên nhân là phân công chưa rõ người, rõ hạn',
] as const;

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [textRun(text)] };
}
