import { calendarDate } from '@daihoi/domain/kernel';
import type { BallotRequest } from '../ballot-request.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Thạch'];
const middles = ['Văn', 'Thị', 'Ngọc', 'Thị Mỹ', 'Quốc'];
const givens = ['An', 'Ánh', 'Bảo', 'Chiến', 'Dũng', 'Đạt', 'Hà', 'Huệ', 'Khải', 'Mẫn', 'Nhẫn'];

/** A request for a ballot of invented people; names that meet twice carry a note. */
export function sampleBallot(asked: {
  readonly names: number;
  readonly seats: number;
  readonly paper: 'A4' | 'A5';
}): BallotRequest {
  return {
    congress: {
      unit: 'Đảng bộ huyện An Biên',
      title: 'Đại hội đại biểu Đảng bộ huyện An Biên lần thứ XII',
      term: '2020-2025',
      date: calendarDate('2020-08-14'),
      place: 'An Biên',
    },
    contest: {
      id: 'committee',
      title: 'Bầu Ban Chấp hành Đảng bộ huyện An Biên',
      office: 'committee',
      seats: asked.seats,
      candidates: Array.from({ length: asked.names }, (_, at) => ({
        id: `C${at + 1}`,
        name: `${take(families, at * 3)} ${take(middles, at)} ${take(givens, at * 7)}`,
        note: `Chi bộ ${at + 1}`,
      })),
    },
    paper: asked.paper,
  };
}

function take(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}
