import { openBallotPress } from '@daihoi/adapters/documents';
import { openCleanRaster } from '@daihoi/adapters/imaging';
import { makeBallot } from '@daihoi/application/counting-room';
import { parseBallotRequest } from '@daihoi/contract/election';
import { loadLayout, type LoadedLayout } from './load-layout.ts';

/** A ballot to vote on: how many names for how many seats, on which paper. */
export interface SampleBallot {
  readonly names: number;
  readonly seats: number;
  readonly paper: 'A4' | 'A5';
}

/** Both forms and papers, one page and several, few names and many. */
export const sampleBallots: readonly SampleBallot[] = [
  { names: 18, seats: 15, paper: 'A4' },
  { names: 62, seats: 55, paper: 'A4' },
  { names: 11, seats: 9, paper: 'A5' },
  { names: 15, seats: 15, paper: 'A4' },
  { names: 30, seats: 26, paper: 'A5' },
  { names: 3, seats: 3, paper: 'A5' },
];

const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tạ'.split(
  ' ',
);
const middles = ['Văn', 'Thị', 'Hữu', 'Thị Bích', 'Đình', 'Quốc', 'Thị Kim', 'Minh', 'Xuân', ''];
const givens =
  'An Bình Cường Dung Đức Giang Hà Hải Hùng Khánh Lan Lộc Mỹ Nam Ngọc Oanh Quý Út Yến Ý'.split(' ');

/** Prints a ballot by the program's own press, as `ballot make` does. */
export async function printLayout({ names, seats, paper }: SampleBallot): Promise<LoadedLayout> {
  const candidates = Array.from({ length: names }, (_, at) => ({
    id: `c${at + 1}`,
    name: [
      families[at % families.length],
      middles[(at * 3 + Math.floor(at / 10)) % middles.length],
      givens[(at * 7 + Math.floor(at / 20)) % givens.length],
    ]
      .filter((part) => part !== '')
      .join(' '),
  }));
  const request = parseBallotRequest(
    JSON.stringify({
      congress: {
        unit: 'Đảng bộ xã Mẫu',
        title: 'Đại hội đại biểu Đảng bộ xã Mẫu',
        term: '2025-2030',
        date: '2025-05-20',
      },
      contest: { id: 'mau', title: 'Ban Chấp hành', office: 'committee', seats, candidates },
      paper,
    }),
  );
  if (!request.ok) throw new Error(`the sample is refused: ${request.error.code}`);
  const ports = { press: openBallotPress(), raster: openCleanRaster() };
  const made = await makeBallot(ports, request.value, {});
  if (!made.ok) throw new Error(`the sample is refused: ${made.error.code}`);
  return loadLayout(JSON.stringify(made.value.layout));
}
