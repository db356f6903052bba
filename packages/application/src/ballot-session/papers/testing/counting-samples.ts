import {
  bundleSums,
  compareWitnesses,
  countSession,
  placesOf,
  type BallotDecision,
  type BallotMarks,
  type BallotSession,
  type BallotSessionId,
  type BundleSum,
  type CommitteeMember,
  type CountingMemberId,
} from '@daihoi/domain/ballot-session';
import type { ElectionCount } from '@daihoi/domain/election';
import { brand, calendarDate, type CongressId, type Instant } from '@daihoi/domain/kernel';
import { sortByGivenName } from '@daihoi/domain/text';
import { assemblyLines, type CountingFrame } from '../counting-frame.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Danh', 'Thị', 'Võ', 'Đặng', 'Bùi'];
const middles = ['Văn', 'Thị Mỹ', 'Hoàng', 'Minh', 'Thị Kim', 'Quốc', 'Hữu', 'Thanh'];
const givens = (
  'An Ánh Bình Bửu Cường Diệu Dũng Đào Đạt Giàu Hà Hải Hạnh Hòa Huệ Khang Kiều Lan Lợi Mai Nga Ngọc ' +
  'Phúc Sang Thảo Thủy Tiến Trang Tuấn Vân Xuân'
).split(' ');

/** Invented people in the order of a ballot; one of them has a name that needs two lines. */
export function inventedNames(count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, at) => {
    const family = families[(at * 7) % families.length] ?? '';
    const middle = middles[(at * 3 + Math.floor(at / 8)) % middles.length] ?? '';
    return `${family} ${middle} ${givens[at % givens.length] ?? ''}`;
  });
  const long = 'Công Tằng Tôn Nữ Hoàng Thị Mỹ Thiên Hương Ngọc';
  return sortByGivenName([...names.slice(1), long], (name) => name);
}

const moment = brand<Instant>('2020-08-12T03:05:00.000Z');

function memberId(name: string): CountingMemberId {
  return brand<CountingMemberId>(name);
}

function member(name: string, role: CommitteeMember['role'] = 'member'): CommitteeMember {
  return { id: memberId(name), name, role, official: role !== 'technician' };
}

const committee = [
  member('Thạch Sà Khêne', 'head'),
  member('Lý Thị Ngọc Diễm'),
  member('Đoàn Văn Tài'),
  member('Kim Sa Rươl'),
  member('Quách Tấn Phát', 'technician'),
];

/** A figure that two members counted alike. */
export function countedByTwo<Value>(value: Value) {
  return [
    { by: memberId('Lý Thị Ngọc Diễm'), value, at: moment },
    { by: memberId('Đoàn Văn Tài'), value, at: moment },
  ];
}

/** A session that carries what its tests vary. */
export function sampleSession(more: Partial<BallotSession> = {}): BallotSession {
  return {
    id: brand<BallotSessionId>('01900000-0000-7000-8000-0000000000aa'),
    congressId: brand<CongressId>('01900000-0000-7000-8000-0000000000bb'),
    office: 'committee',
    round: { kind: 'first', number: 1 },
    state: 'RESULT',
    regulation: '244-QĐ/TW',
    body: 'delegateCongress',
    partyCell: false,
    seats: 15,
    alternateSeats: 0,
    form: 'strike',
    candidates: listed(inventedNames(17)),
    committee,
    rolls: [roll(150, 147)],
    printed: 155,
    issued: countedByTwo({ issued: 147, exchanged: 1, spoiled: 1, left: 6 }),
    collected: countedByTwo(147),
    typists: [
      { member: memberId('Lý Thị Ngọc Diễm'), witness: 1 },
      { member: memberId('Đoàn Văn Tài'), witness: 2 },
    ],
    decisions: [],
    ...more,
  };
}

/** Names as they stand on a ballot. */
export function listed(names: readonly string[]) {
  return names.map((name, at) => ({
    id: `n${at + 1}`,
    name,
    candidacy: 'FIRST_TIME' as const,
  }));
}

/** A roll of so many delegates, one of whom is taken off the base. */
export function roll(convened: number, present: number): BallotSession['rolls'][number] {
  return {
    convened,
    present,
    excluded: [{ reason: 'delegateAbsentNoAlternate', count: 1 }],
    takenAt: moment,
    takenBy: memberId('Thạch Sà Khêne'),
    reason: '',
  };
}

/** Ballots of a strike form: each strikes as many names as it must, the last names of the list oftener than the first. */
export function strikeBallots(session: BallotSession, ballots: number): readonly BallotMarks[] {
  const names = session.candidates.length;
  const surplus = names - session.seats;
  return Array.from({ length: ballots }, (_, at) => {
    if (at === 3) return { struck: [], flag: undefined };
    if (at === 11) return { struck: [names], flag: 'signedOrWriting' as const };
    const wanted = surplus + (at % 5 === 0 ? 1 : 0);
    const struck = new Set<number>();
    for (let step = 0; struck.size < wanted; step += 1) {
      const back = (at * (step + 3) + step * step * 5) % (step % 2 === 0 ? 9 : names);
      struck.add(names - back);
    }
    return { struck: [...struck].toSorted((left, right) => left - right) };
  });
}

export interface CountedSample {
  readonly session: BallotSession;
  readonly count: ElectionCount;
  readonly bundles: readonly BundleSum[];
}

/** Counts what both witnesses saw alike; ballots with a decision were questioned by both. */
export function countSample(
  session: BallotSession,
  ballots: readonly BallotMarks[],
  decisions: readonly BallotDecision[] = [],
): CountedSample {
  const disputed = new Set(decisions.map(({ bundle, position }) => `${bundle}/${position}`));
  const keyed = placesOf(ballots.length).flatMap((place, at) => {
    const marks = ballots[at] ?? {};
    const asked = disputed.has(`${place.bundle}/${place.position}`)
      ? { ...marks, question: 'partialStrike' as const }
      : marks;
    return ([1, 2] as const).map((witness) => ({ ...place, witness, marks: asked }));
  });
  const settled = { ...session, decisions };
  const placed = compareWitnesses({ collected: ballots.length, keyed, decisions });
  const count = countSession(settled, placed);
  if (!count?.ok) throw new Error(JSON.stringify(count));
  return { session: settled, count: count.value, bundles: bundleSums(settled, placed) };
}

/** Two decisions of the committee, one of which makes its ballot invalid. */
export function sampleDecisions(ballots: readonly BallotMarks[]): readonly BallotDecision[] {
  const by = {
    proposedBy: memberId('Lý Thị Ngọc Diễm'),
    proposedAt: moment,
    confirmedBy: memberId('Thạch Sà Khêne'),
    confirmedAt: moment,
  };
  return [
    { bundle: 2, position: 7, marks: ballots[31] ?? {}, reason: 'Nét gạch dòng 16', ...by },
    {
      bundle: 4,
      position: 25,
      marks: { ...ballots[99], flag: 'markedOrInks' },
      reason: 'Hai màu mực',
      ...by,
    },
  ];
}

const organization = {
  organization: 'Đảng bộ huyện Vĩnh Thuận Đông',
  committee: 'Huyện ủy Vĩnh Thuận Đông',
  term: { from: 2020, to: 2025 },
};

/** What the frame of the papers of a session carries. */
export function sampleFrame(
  session: BallotSession,
  more: Partial<CountingFrame> = {},
): CountingFrame {
  const { body, office, partyCell } = session;
  return {
    ...organization,
    purpose: 'official',
    assembly: assemblyLines({ ...organization, body, office, partyCell, ordinal: 12 }),
    place: 'Vĩnh Thuận',
    on: calendarDate('2020-08-12'),
    checkCode: 'ABCD-EFGH-KLMN-PQRS',
    closedAt: brand<Instant>('2020-08-12T09:35:00.000Z'),
    copies: 3,
    confirmedBy: 'Nguyễn Thị Bích Vân',
    ...more,
  };
}
