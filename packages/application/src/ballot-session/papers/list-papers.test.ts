import { createHash } from 'node:crypto';
import { compareWitnesses } from '@daihoi/domain/ballot-session';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { formatInteger } from '@daihoi/domain/text';
import { describe, expect, test } from 'vitest';
import { canonicalPaper, paperText } from '../../papers/index.ts';
import { countCheckCode, recordedCount, roomKeyCode } from './count-record.ts';
import { electedListPaper } from './elected-list-paper.ts';
import { entryLogPaper } from './entry-log-paper.ts';
import { mayHaveMinutes } from './minutes-readiness.ts';
import { tallySheetPaper } from './tally-sheet-paper.ts';
import {
  countedByTwo,
  countSample,
  listed,
  roll,
  sampleDecisions,
  sampleFrame,
  sampleSession,
  strikeBallots,
} from './testing/counting-samples.ts';

const session = sampleSession();
const ballots = strikeBallots(session, 147);
const counted = countSample(session, ballots, sampleDecisions(ballots));
const frame = sampleFrame(session);

function at(minute: number): Instant {
  return brand<Instant>(new Date(Date.UTC(2020, 7, 12, 1, minute)).toISOString());
}

describe('the list of those elected (section 15.3)', () => {
  test('tells birth year and post where they are known, and leaves them open where not', () => {
    const [best] = counted.count.elected;
    const people = { [best ?? '']: { birthYear: '1971', post: 'Phó Bí thư Huyện ủy' } };
    const rows = paperText(electedListPaper({ ballot: counted, people }, frame)).split('\n');
    const [first, second] = rows.filter((row) => /^\d+\t/u.test(row)).map((row) => row.split('\t'));
    expect(first?.slice(2, 4)).toEqual(['1971', 'Phó Bí thư Huyện ủy']);
    expect(second?.slice(2, 4)).toEqual(['', '']);
  });

  test('sets the ballots of an office under one another, each with its round', () => {
    const revote = sampleSession({
      round: { kind: 'tieRevote', number: 2 },
      seats: 1,
      candidates: listed(['Danh Bình', 'Võ Chi']).map((each) => ({ ...each, id: each.name })),
      collected: countedByTwo(140),
    });
    const second = countSample(
      revote,
      Array.from({ length: 140 }, (_, index) => ({ struck: [index < 90 ? 1 : 2] })),
    );
    const text = paperText(electedListPaper({ ballot: second, earlier: [counted] }, frame));
    expect(text).toContain('16 đồng chí có tên sau đây trúng cử');
    expect(text).toContain('Lần bỏ phiếu thứ 1, bầu lần đầu (15 đồng chí)');
    expect(text).toContain(
      'Lần bỏ phiếu thứ 2, bầu lại giữa những đồng chí có số phiếu bằng nhau (1 đồng chí)\n1\tVõ Chi\t\t\t90\t',
    );
  });

  test('keeps alternates apart from official delegates', () => {
    const delegates = sampleSession({
      office: 'delegates',
      seats: 1,
      alternateSeats: 1,
      candidates: listed(['Danh Bình', 'Lê An', 'Võ Chi']),
      rolls: [{ ...roll(10, 10), excluded: [] }],
      issued: countedByTwo({ issued: 10, exchanged: 0, spoiled: 0, left: 0 }),
      printed: 10,
      form: 'agreeDisagree',
      collected: countedByTwo(10),
    });
    const choose = (agreed: boolean) => (agreed ? ('agree' as const) : ('disagree' as const));
    const rows = (...agree: readonly number[]) => ({
      rows: [1, 2, 3].map((row) => choose(agree.includes(row))),
    });
    const given = [...Array.from({ length: 7 }, () => rows(2)), rows(1), rows(1), rows(1)];
    const one = countSample(delegates, given);
    expect(one.count.elected).toEqual(['n2']);
    const count = { ...one.count, alternates: ['n1'] };
    const text = paperText(electedListPaper({ ballot: { ...one, count } }, frame));
    expect(text).toContain('Đại biểu chính thức (1 đồng chí)\n1\tLê An');
    expect(text).toContain('Đại biểu dự khuyết (1 đồng chí)\n1\tDanh Bình');
  });

  test('says so when nobody was elected', () => {
    const nobody = { ...counted, count: { ...counted.count, elected: [] } };
    expect(paperText(electedListPaper({ ballot: nobody }, frame))).toContain(
      'không có đồng chí nào trúng cử',
    );
  });
});

describe('the tally sheet', () => {
  const paper = tallySheetPaper(counted, frame);

  test('adds up to the ballots collected, bundle by bundle, and to the votes of each candidate', () => {
    const lines = paperText(paper)
      .split('\n')
      .map((line) => line.split('\t'));
    const { valid, invalid } = counted.count.ballots;
    const votes = counted.count.candidates.reduce((sum, each) => sum + each.votes, 0);
    const total = ['Cộng', '147', String(valid), String(invalid), formatInteger(votes, 'vi')];
    expect(lines).toContainEqual(total);
    expect(lines.filter((cells) => cells.length === 5 && cells[1] === '25')).toHaveLength(5);
    expect(lines.some((cells) => cells[0] === '6' && cells[1] === '22')).toBe(true);
    const first = counted.count.candidates[0];
    expect(lines).toContainEqual(
      expect.arrayContaining(['1', session.candidates[0]?.name, String(first?.votes)]),
    );
  });

  test('tells no ballot: two boxes with the same sums make the same sheet', () => {
    const two = sampleSession({
      seats: 2,
      candidates: listed(['An', 'Bình', 'Chi', 'Dũng']),
      collected: countedByTwo(2),
    });
    const one = countSample(two, [{ struck: [1, 2] }, { struck: [3, 4] }]);
    const other = countSample(two, [{ struck: [1, 3] }, { struck: [2, 4] }]);
    expect(canonicalPaper(tallySheetPaper(one, frame))).toBe(
      canonicalPaper(tallySheetPaper(other, frame)),
    );
  });
});

describe('the entry log', () => {
  test('stands in the order of time, typists as a whole, reasons told', () => {
    const paper = entryLogPaper(
      {
        session,
        entries: [
          { at: at(0), act: 'ballot.move-fixList', by: ['Thạch Sà Khêne'] },
          {
            at: at(44),
            act: 'ballot.move-recount',
            by: ['Thạch Sà Khêne'],
            reason: 'Lệch 2 phiếu',
          },
          { at: at(98), act: 'ballot.move-sealBox', by: ['Thạch Sà Khêne', 'Kim Sa Rươl'] },
        ],
        keyed: [{ by: 'Đoàn Văn Tài', ballots: 147, from: at(50), to: at(92) }],
      },
      frame,
    );
    expect(
      paperText(paper)
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line)),
    ).toEqual([
      '1\t08:00 12/8/2020\tChốt danh sách bầu cử\tThạch Sà Khêne',
      '2\t08:44 12/8/2020\tĐếm lại số phiếu phát ra và thu về. Lý do: Lệch 2 phiếu\tThạch Sà Khêne',
      '3\t09:32 12/8/2020\tNhập xong 147 phiếu (bắt đầu lúc 08:50)\tĐoàn Văn Tài',
      '4\t09:38 12/8/2020\tKiểm tra, niêm phong thùng phiếu\tThạch Sà Khêne, Kim Sa Rươl',
    ]);
  });
});

describe('the entry log tells who it is about', () => {
  test('a replacement and a reset code, under the names of then', () => {
    const paper = entryLogPaper(
      {
        session,
        entries: [
          {
            at: at(50),
            act: 'ballot.typist-replaced',
            by: ['Thạch Sà Khêne', 'Kim Sa Rươl'],
            about: { witness: 1, left: 'Đoàn Văn Tài', came: 'Kim Sa Rươl' },
            reason: 'Bị ốm',
          },
          {
            at: at(51),
            act: 'ballot.code-reset',
            by: ['Thạch Sà Khêne', 'Kim Sa Rươl'],
            about: { whose: 'Đoàn Văn Tài' },
            reason: 'Quên mã',
          },
        ],
        keyed: [],
      },
      frame,
    );
    const text = paperText(paper);
    expect(text).toContain(
      'Thay người nhập hoặc quét lần 1: Đoàn Văn Tài nghỉ, Kim Sa Rươl làm tiếp. Lý do: Bị ốm',
    );
    expect(text).toContain('Cấp lại mã riêng đã quên của Đoàn Văn Tài. Lý do: Quên mã');
  });
});

describe('when minutes may be printed', () => {
  test('not before the result is released', () => {
    expect(mayHaveMinutes({ ...session, state: 'DECIDED' })).toMatchObject({
      error: { code: 'ballot-session.no-result-yet', state: 'DECIDED' },
    });
  });

  test('not while an equation is false, whatever the state', () => {
    expect(mayHaveMinutes({ ...session, collected: countedByTwo(150) })).toMatchObject({
      error: { code: 'ballot-session.broken-collectedWithinIssued', left: 150, right: 147 },
    });
  });

  test('of a void ballot although its equation is false', () => {
    expect(mayHaveMinutes({ ...session, state: 'VOID', collected: countedByTwo(150) }).ok).toBe(
      true,
    );
  });
});

describe('the check code', () => {
  const box = compareWitnesses({ collected: 0, keyed: [], decisions: [] });

  function codeOf(more: Partial<typeof session>, count = counted.count): string {
    const recorded = recordedCount({ ...session, ...more }, { placed: box, count });
    return countCheckCode(recorded, hash);
  }

  test('does not change when the minutes are signed and sealed', () => {
    expect(codeOf({ state: 'SEALED', sealHash: 'ff' })).toBe(codeOf({}));
  });

  test('changes with one vote, one figure, one name', () => {
    const [first, ...others] = session.candidates;
    const renamed = first ? [{ ...first, name: 'Lê Văn Khác' }, ...others] : [];
    const [one, ...rest] = counted.count.candidates;
    const candidates = one ? [{ ...one, votes: one.votes + 1 }, ...rest] : [];
    const codes = [
      codeOf({}),
      codeOf({ printed: 156 }),
      codeOf({ candidates: renamed }),
      codeOf({}, { ...counted.count, candidates }),
    ];
    expect(new Set(codes).size).toBe(4);
  });

  test('the key of the room is told by sixteen characters', () => {
    expect(roomKeyCode('MCowBQYDK2VwAyEA', hash)).toMatch(/^(?:[0-9A-F]{4}-){3}[0-9A-F]{4}$/u);
  });
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
