import { fillWording } from '@daihoi/contract/wording';
import type { Finding } from './examine.ts';

interface Words {
  readonly sound: string;
  readonly broken: string;
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
      const { sound, broken } = words[finding.check];
      const line = fillWording(finding.sound ? sound : broken, { ...finding });
      return [
        `${finding.sound ? '✓' : '✗'} ${line}`,
        ...finding.examples.map((each) => `    ${each}`),
      ];
    })
    .join('\n');
}
