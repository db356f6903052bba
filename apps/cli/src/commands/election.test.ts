import { describe, expect, test } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { runElectionCount } from './election-count.ts';
import { runElectionListCheck } from './election-list-check.ts';

const election = {
  regulation: '244-QĐ/TW',
  body: 'memberCongress',
  office: 'committee',
  seats: 2,
  round: { kind: 'first' },
  candidates: [
    { id: 'A', name: 'Nguyễn Thị Mẫu' },
    { id: 'B', name: 'Trần Văn Thử' },
    { id: 'C', name: 'Lê Văn Giả' },
  ],
  convened: 30,
  excluded: [{ reason: 'absentJustified', count: 1 }],
  present: 29,
  issued: 29,
  collected: 29,
  ballots: [
    { count: 20, struck: ['C'] },
    { count: 6, struck: ['A'] },
    { count: 2, struck: ['A', 'B', 'C'] },
    { count: 1, flags: ['notIssued'] },
  ],
};
const list = { regulation: '190-QĐ/TW', office: 'committee', seats: 41, listSize: 54 };

type Run = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Runs a command over files that exist only here. */
async function call(
  run: Run,
  args: readonly string[],
  world: { stdin?: unknown; lang?: 'vi' | 'en' },
) {
  const said: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const code = await run(args, {
    stdin: () => Promise.resolve(textOf(world.stdin)),
    readFile: (path) =>
      path === 'there.json'
        ? Promise.resolve(JSON.stringify(election))
        : Promise.reject(new Error('ENOENT')),
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    lang: world.lang ?? 'vi',
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n'), documents: said.out.length };
}

function parsed(out: string): unknown {
  return JSON.parse(out);
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

describe('election count', () => {
  test('--json prints one document with the fields of the contract', async () => {
    const { code, out, err, documents } = await call(runElectionCount, ['-', '--json'], {
      stdin: election,
    });
    expect([code, err, documents]).toEqual([0, '', 1]);
    expect(parsed(out)).toMatchObject({
      ballots: {
        valid: 26,
        invalid: 3,
        invalidReasons: { notIssued: 1, overVote: 0, votesForNobody: 2 },
      },
      base: 29,
      threshold: 15,
      candidates: [
        {
          id: 'A',
          votes: 20,
          disagree: 0,
          uncounted: 0,
          percentOfBase: '68.97',
          rank: 2,
          majority: true,
        },
        { id: 'B', votes: 26, percentOfBase: '89.66', rank: 1, majority: true },
        { id: 'C', votes: 6, percentOfBase: '20.69', rank: 3, majority: false },
      ],
      elected: ['B', 'A'],
      alternates: [],
      tied: [],
      seatsLeft: 0,
      outcome: 'complete',
      next: [],
      rules: [{ regulation: '244-QĐ/TW', article: 32, clause: 2, for: 'base' }, {}, {}, {}, {}, {}],
    });
  });

  test('a file is read by its path, the option may stand first', async () => {
    const { code, out } = await call(runElectionCount, ['--json', 'there.json'], {});
    expect(code).toBe(0);
    expect(parsed(out)).toMatchObject({ outcome: 'complete' });
  });

  test('for people it speaks Vietnamese', async () => {
    const { code, out } = await call(runElectionCount, ['-'], { stdin: election });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'Bầu cấp ủy, đại hội đảng viên, bầu lần đầu, theo Quy chế 244-QĐ/TW',
        'Được triệu tập 30, trừ 1: tính trên 29, trúng cử từ 15 phiếu trở lên.',
        '  - Phiếu không bầu ai: 2',
        '1. Trần Văn Thử: 26 phiếu, 89,66 %, quá một nửa',
        '3. Lê Văn Giả: 6 phiếu, 20,69 %',
        'Kết quả: Đã bầu đủ số lượng.',
        'Trúng cử: Trần Văn Thử, Nguyễn Thị Mẫu.',
      ]),
    );
    expect(out).toContain('Khoản 2 Điều 32 244-QĐ/TW');
  });

  test('--lang en speaks English', async () => {
    const { out } = await call(runElectionCount, ['-', '--lang', 'en'], {
      stdin: election,
      lang: 'en',
    });
    expect(out).toContain('Result: All seats filled.');
    expect(out).toContain('89.66 %, over half');
  });

  test('a void box, ties and long lists are answers, not refusals', async () => {
    const overfull = { ...election, issued: 28 };
    const { code, out } = await call(runElectionCount, ['-', '--json'], { stdin: overfull });
    expect(code).toBe(0);
    expect(parsed(out)).toMatchObject({ outcome: 'void' });
    const said = await call(runElectionCount, ['-'], { stdin: overfull });
    expect(said.out).toContain('số phiếu thu về nhiều hơn số phiếu phát ra');
  });

  test('contradictory figures are refused with code, message and place', async () => {
    const stdin = { ...election, present: 30 };
    const { code, out, err } = await call(runElectionCount, ['-', '--json'], { stdin });
    expect([code, err]).toEqual([3, '']);
    expect(parsed(out)).toEqual({
      error: {
        code: 'election.excluded-present',
        message: 'Người đã bị trừ khỏi tổng số lại có mặt: có mặt 30, sau khi trừ còn 29.',
        at: 'present',
      },
    });
  });

  test('without --json the refusal is a sentence on standard error', async () => {
    const { code, out, err } = await call(runElectionCount, ['-'], {
      stdin: { ...election, seats: 'hai' },
    });
    expect([code, out, err]).toEqual([3, '', 'seats: Sai kiểu dữ liệu, cần số.']);
  });

  test.each([
    ['text that is no JSON', '{"regulation"', 'input.not-json'],
    ['an unknown field', { ...election, turnout: 1 }, 'input.unknown-field'],
    ['another regulation', { ...election, regulation: '220-QĐ/TW' }, 'input.wrong-value'],
  ])('%s is refused', async (_, stdin, expected) => {
    const { code, out } = await call(runElectionCount, ['-', '--json'], { stdin });
    expect(code).toBe(3);
    expect(parsed(out)).toMatchObject({ error: { code: expected } });
  });

  test('a file that is not there is refused', async () => {
    const { code, out } = await call(runElectionCount, ['gone.json', '--json'], {});
    expect(code).toBe(3);
    expect(parsed(out)).toEqual({
      error: { code: 'input.unreadable', message: 'Không đọc được tệp gone.json.', at: '' },
    });
  });

  test.each([[[]], [['--json']], [['a', 'b']], [['-', '--jsno']], [['-', '--out', 'x']]])(
    'words that are off: %j',
    async (args) => {
      const { code, out, err } = await call(runElectionCount, args, { stdin: election });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('daihoi election count');
    },
  );
});

describe('election list-check', () => {
  test('54 names for 41 seats are not allowed: exit 1', async () => {
    const { code, out } = await call(runElectionListCheck, ['-', '--json'], { stdin: list });
    expect(code).toBe(1);
    expect(parsed(out)).toMatchObject({
      surplus: 13,
      surplusPercent: '31.71',
      maxList: 53,
      allowed: false,
      withinPreparedRange: false,
    });
  });

  test('46 names are allowed and within the prepared range: exit 0', async () => {
    const stdin = { ...list, listSize: 46 };
    const { code, out } = await call(runElectionListCheck, ['-', '--json'], { stdin });
    expect(code).toBe(0);
    expect(parsed(out)).toMatchObject({
      allowed: true,
      withinPreparedRange: true,
      surplusPercent: '12.20',
    });
  });

  test('for people it says how many names there may be', async () => {
    const { out } = await call(runElectionListCheck, ['-'], { stdin: list });
    expect(out.split('\n')).toEqual([
      'Bầu 41 cấp ủy, danh sách 54 người: số dư 13 (31,71 %), theo Quy chế 190-QĐ/TW.',
      'Danh sách được tối đa 53 người.',
      'Danh sách chưa đúng quy định.',
      '  - Danh sách 54 người vượt số dư tối đa: bầu 41 thì nhiều nhất 53 người.',
      'Căn cứ: Khoản 1 Điều 14 190-QĐ/TW.',
    ]);
  });

  test('no seats are refused, words that are off are 2', async () => {
    const refused = await call(runElectionListCheck, ['-', '--json'], {
      stdin: { ...list, seats: 0 },
    });
    expect(refused.code).toBe(3);
    expect(parsed(refused.out)).toMatchObject({ error: { at: 'seats' } });
    expect((await call(runElectionListCheck, [], {})).code).toBe(2);
  });
});
