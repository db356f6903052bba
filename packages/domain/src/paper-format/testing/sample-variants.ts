import type { PaperLine } from '../index.ts';
import { atLeft, centred, sampleLine, sampleReport, type SamplePaper } from './sample-paper.ts';

const { left, right, title, body, recipients, signing } = sampleReport;

/** The list with one line exchanged, by its place. */
export function put<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.with(at, item);
}

/** The list with one line of another look. */
export function look(
  list: readonly PaperLine[],
  at: number,
  change: Parameters<typeof sampleLine>[1],
) {
  const { runs, ...line } = list[at] ?? centred('');
  const text = runs.map((run) => run.text).join('');
  return put(list, at, sampleLine(text, { ...line, ...runs[0], ...change }));
}

export function withBody(...lines: readonly PaperLine[]): Partial<SamplePaper> {
  return { body: [...body.slice(0, -1), ...lines, ...body.slice(-1)] };
}

export const letter: Partial<SamplePaper> = {
  left: [
    ...left.slice(0, 3),
    centred('Số 05-CV/HU'),
    centred('V/v tổ chức đại hội', { size: 12, italic: true }),
  ],
  title: [centred('Kính gửi: Tỉnh ủy Kiên Giang', { italic: true })],
  recipients: [
    ...recipients.slice(0, 1),
    atLeft('- Như trên,', { size: 12 }),
    ...recipients.slice(2),
  ],
};
export const proposal: Partial<SamplePaper> = {
  ...letter,
  left: put(left, 3, centred('Số 05-TTr/HU')),
  title: [
    ...put(title, 0, centred('TỜ TRÌNH', { size: 16, bold: true })),
    centred('Kính trình: Tỉnh ủy', { italic: true }),
  ],
};
export const congress: Partial<SamplePaper> = {
  left: [
    centred('ĐẢNG BỘ TỈNH KIÊN GIANG'),
    centred('ĐẠI HỘI ĐẠI BIỂU', { bold: true }),
    centred('ĐẢNG BỘ HUYỆN AN BIÊN LẦN THỨ XII', { bold: true }),
    centred('*'),
    centred('Số 05-BC/ĐH'),
  ],
  signing: put(signing, 0, centred('T/M ĐOÀN CHỦ TỊCH', { bold: true })),
};
export const countMinutes: Partial<SamplePaper> = {
  left: [
    centred('ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ HUYỆN AN BIÊN'),
    centred('LẦN THỨ XII'),
    centred('BAN KIỂM PHIẾU', { bold: true }),
    centred('*'),
  ],
  title: put(title, 0, centred('BIÊN BẢN', { size: 16, bold: true })),
  signing: [
    centred('T/M BAN KIỂM PHIẾU', { bold: true }),
    centred('TRƯỞNG BAN'),
    centred('Lưu Hồ An', { bold: true }),
  ],
  recipients: [
    centred('T/M ĐOÀN CHỦ TỊCH', { bold: true }),
    centred('BÍ THƯ'),
    centred('Danh Thị Mẫu', { bold: true }),
  ],
};
/** The sheet of a certified copy. */
export const copySheet: Partial<SamplePaper> = {
  left: put(left, 3, centred('Số 05-BS/HU')),
  title: put(title, 0, centred('SAO LỤC', { size: 16, bold: true })),
  recipients: [],
};
export const minutes: Partial<SamplePaper> = {
  ...countMinutes,
  left: put(congress.left ?? [], 4, centred('')),
  signing: congress.signing ?? [],
  recipients: [
    centred('T/M ĐOÀN THƯ KÝ', { bold: true }),
    centred('TRƯỞNG ĐOÀN'),
    centred('Danh Thị Mẫu', { bold: true }),
  ],
};
/** A report of the office of the committee. */
export const ofOffice: Partial<SamplePaper> = {
  left: [
    centred('HUYỆN ỦY AN BIÊN'),
    centred('VĂN PHÒNG', { bold: true }),
    centred('*'),
    centred('Số 05-BC/VPHU'),
  ],
};
/** The signature with another authority, none where it is empty, and another post. */
export function signedAs(authority: string, post: string): readonly PaperLine[] {
  const above = authority === '' ? [] : [centred(authority, { bold: true })];
  return [...above, centred(post), ...signing.slice(2)];
}
export const longText = Array.from({ length: 60 }, () =>
  sampleLine('Công tác chuẩn bị được thực hiện đúng quy trình.'),
);
export const date2026 = put(
  right,
  1,
  centred('An Biên, ngày 03 tháng 8 năm 2026', { italic: true }),
);

export function bodyLines(): readonly PaperLine[] {
  return body.flatMap((block) => (block.kind === 'line' ? [block] : []));
}
