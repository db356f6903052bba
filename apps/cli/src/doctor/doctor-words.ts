import { fillWording } from '@daihoi/contract/wording';
import type { Finding } from './examine.ts';

interface Words {
  readonly sound: string;
  readonly broken: string;
  /** Above what could not be looked at. */
  readonly noted?: string;
}

const vi: Readonly<Record<Finding['check'], Words>> = {
  database: { sound: 'Cơ sở dữ liệu: PostgreSQL {looked}', broken: '' },
  migrations: {
    sound: 'Cấu trúc dữ liệu: mới nhất',
    broken: 'Cấu trúc dữ liệu: còn bước chưa chạy. Chạy npm start một lần.',
  },
  audit: {
    sound: 'Nhật ký: {looked} mục, chuỗi liền mạch',
    broken: 'Nhật ký: chuỗi bị đứt. Giữ nguyên dữ liệu, so với bản sao lưu gần nhất.',
  },
  ballots: {
    sound: 'Nhật ký phòng kiểm phiếu: {looked} dòng, từng chuỗi liền mạch',
    broken:
      'Nhật ký phòng kiểm phiếu: chuỗi của một lần bỏ phiếu bị đứt. Giữ nguyên dữ liệu, so với gói đã ký và bản sao lưu.',
  },
  seals: {
    sound: 'Niêm phong kiểm phiếu: {looked} lần bỏ phiếu, phiếu và số liệu đúng như khi niêm phong',
    broken:
      'Niêm phong kiểm phiếu: có lần bỏ phiếu mà phiếu (ballots), số liệu (figures) hoặc nhật ký (log) không còn đúng như khi ký biên bản hoặc niêm phong. Giữ nguyên dữ liệu, so với biên bản có chữ ký, gói đã ký và bản sao lưu.',
    noted:
      'Niêm phong từ trước khi niêm phong ghi mã phiếu, không so được phiếu với khi niêm phong:',
  },
  boards: {
    sound: 'Số liệu tổng hợp: khớp khi đếm lại',
    broken: 'Số liệu tổng hợp: khác khi đếm lại (đang giữ / đếm lại).',
  },
  files: {
    sound: 'Tệp lưu: {looked} tệp, đủ và nguyên vẹn',
    broken: 'Tệp lưu: có tệp thiếu hoặc đã đổi. Khôi phục các tệp này từ bản sao lưu.',
  },
};

const en: Readonly<Record<Finding['check'], Words>> = {
  database: { sound: 'Database: PostgreSQL {looked}', broken: '' },
  migrations: {
    sound: 'Shape of the data: the newest',
    broken: 'Shape of the data: some steps have not run. Run npm start once.',
  },
  audit: {
    sound: 'Log: {looked} entries in unbroken chains',
    broken: 'Log: a chain is broken. Keep the data as it is and compare with the last backup.',
  },
  ballots: {
    sound: 'Logs of the counting room: {looked} lines in unbroken chains',
    broken:
      'Logs of the counting room: the chain of a ballot is broken. Keep the data; compare with the signed package and a backup.',
  },
  seals: {
    sound: 'Sealed counts: {looked}, ballots and figures as they were sealed',
    broken:
      'Sealed counts: ballots, figures or log of some are no longer as they were signed or sealed. Keep the data; compare with the signed minutes, the signed package and a backup.',
    noted: 'Sealed before seals named the votes; these cannot be compared with what was sealed:',
  },
  boards: {
    sound: 'Boards: equal to a full recount',
    broken: 'Boards: differ from a full recount (held / recounted).',
  },
  files: {
    sound: 'Stored files: {looked}, all there and whole',
    broken: 'Stored files: some are missing or changed. Restore them from a backup.',
  },
};

/** What was found, a line for each look, the wrong things indented under theirs. */
export function doctorLines(findings: readonly Finding[], lang: 'vi' | 'en'): string {
  const words = lang === 'en' ? en : vi;
  return findings
    .flatMap((finding) => {
      const { sound, broken, noted } = words[finding.check];
      const notes = finding.notes ?? [];
      const line = fillWording(finding.sound ? sound : broken, { ...finding });
      return [
        `${finding.sound ? '✓' : '✗'} ${line}`,
        ...finding.examples.map((each) => `    ${each}`),
        ...(noted === undefined || notes.length === 0 ? [] : [`  ⚠ ${noted}`]),
        ...notes.map((each) => `    ${each}`),
      ];
    })
    .join('\n');
}
