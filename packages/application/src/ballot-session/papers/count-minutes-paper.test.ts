import { brand, type Instant } from '@daihoi/domain/kernel';
import type { CountingMemberId } from '@daihoi/domain/ballot-session';
import { describe, expect, test } from 'vitest';
import { canonicalPaper, paperText, type Paper } from '../../papers/index.ts';
import { countMinutesPaper } from './count-minutes-paper.ts';
import {
  countedByTwo,
  countSample,
  inventedNames,
  listed,
  roll,
  sampleDecisions,
  sampleFrame,
  sampleSession,
  strikeBallots,
} from './testing/counting-samples.ts';

const closing = brand<Instant>('2020-08-12T09:35:00.000Z');
const session = sampleSession();
const ballots = strikeBallots(session, 147);
const counted = countSample(session, ballots, sampleDecisions(ballots));

function textOf(paper: Paper): string {
  return paperText(paper);
}

/** The rows of the table that follows a line. */
function rowsAfter(text: string, line: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const from = lines.indexOf(line);
  expect(from, line).toBeGreaterThan(-1);
  const rest = lines.slice(from + 1);
  const first = rest.findIndex((each) => each.includes('\t'));
  const length = rest.slice(first).findIndex((each) => !each.includes('\t'));
  return rest.slice(first, first + length).map((each) => each.split('\t'));
}

/** 28 ballots of a members' congress that elects two of three; `struck` says who is struck how often. */
function smallCount(
  struck: readonly (readonly [number, number])[],
  more: Parameters<typeof sampleSession>[0] = {},
) {
  const marks = struck.flatMap(([number, times]) =>
    Array.from({ length: times }, () => ({ struck: [number] })),
  );
  const small = sampleSession({
    body: 'memberCongress',
    seats: 2,
    candidates: listed(['Lê An', 'Danh Bình', 'Võ Chi']),
    rolls: [{ ...roll(30, 29), excluded: [{ reason: 'suspended', count: 1 }] }],
    printed: 30,
    issued: countedByTwo({
      issued: marks.length,
      exchanged: 0,
      spoiled: 0,
      left: 30 - marks.length,
    }),
    collected: countedByTwo(marks.length),
    ...more,
  });
  return countSample(small, marks);
}

describe('the minutes of a count (election rules, section 15.2)', () => {
  const paper = countMinutesPaper(counted, sampleFrame(session));
  const text = textOf(paper);

  test('name the congress, the office, the term, the round and the day', () => {
    expect(paper.superiorBody).toBe('Đại hội đại biểu\nĐảng bộ huyện Vĩnh Thuận Đông\nlần thứ XII');
    expect(paper.issuingBody).toBe('Ban kiểm phiếu');
    expect(paper.documentNumber).toEqual({ state: 'unnumbered' });
    expect(text).toContain('bầu Ban Chấp hành Đảng bộ huyện Vĩnh Thuận Đông, nhiệm kỳ 2020-2025');
    expect(text).toContain('Ngày 12/8/2020, tại Vĩnh Thuận, Đại hội đại biểu');
    expect(text).toContain('lần bỏ phiếu thứ 1');
  });

  test('rest on the regulation in force, article by article in their order', () => {
    const [charter, regulation] = (paper.legalBases ?? []).map((runs) => runs[0]?.text ?? '');
    expect(charter).toBe('Căn cứ Điều lệ Đảng Cộng sản Việt Nam');
    expect(regulation).toContain('Quyết định số 244-QĐ/TW, ngày 9/6/2014');
    expect(regulation?.match(/Điều \d+/gu)).toEqual(['Điều 7', 'Điều 16', 'Điều 17', 'Điều 32']);
  });

  test('name the head first, then the members; technicians apart', () => {
    expect(text).toContain('1. Đồng chí Thạch Sà Khêne, Trưởng ban;');
    expect(text).toContain('4. Đồng chí Kim Sa Rươl, Ủy viên.');
    expect(text).toContain('không phải thành viên Ban kiểm phiếu: Quách Tấn Phát.');
  });

  test('tell the colour of the paper where one was chosen, and nothing of it elsewhere', () => {
    expect(text).not.toContain('Phiếu in trên giấy');
    const yellow = countMinutesPaper(
      smallCount([[1, 28]], { tint: 'yellow' }),
      sampleFrame(session),
    );
    expect(textOf(yellow)).toContain('Phiếu in trên giấy màu vàng.');
  });

  test('tell every figure of the roll and of the ballots', () => {
    const voters = rowsAfter(text, '1. Người bầu cử').map((row) => row[1]);
    expect(voters).toEqual(['Số lượng', '150', '1', '149', '75', '147', '3']);
    const used = rowsAfter(text, '2. Phiếu bầu cử').map((row) => row[1]);
    expect(used).toEqual(['Số lượng', ...'155 147 1 1 6 147 144 3 1 1 1'.split(' ')]);
    expect(text).toContain('- bầu nhiều hơn số lượng quy định\t1');
  });

  test('say each equation with the figures of both sides (section 12)', () => {
    expect(text).toContain(
      '- Số phiếu in ra (155) bằng số phiếu phát ra (147) cộng số phiếu đổi (1), số phiếu hỏng (1) và số phiếu còn lại (6).',
    );
    expect(text).toContain('- Số phiếu phát ra (147) không nhiều hơn số có mặt (147).');
    expect(text).toContain('- Số phiếu thu về (147) không nhiều hơn số phiếu phát ra (147).');
    expect(text).toContain(
      '- Số phiếu hợp lệ (144) cộng số phiếu không hợp lệ (3) bằng số phiếu thu về (147).',
    );
    expect(text).toMatch(/\(([\d.]+)\) không nhiều hơn số phiếu hợp lệ nhân .*144 x 15 = 2\.160/u);
  });

  test('tell the votes in the order of the ballot with percent of the base, elected from most votes down', () => {
    const [, ...votes] = rowsAfter(text, '1. Số phiếu của từng đồng chí, theo thứ tự trên phiếu');
    expect(votes.map((row) => row[1])).toEqual(session.candidates.map(({ name }) => name));
    const first = counted.count.candidates[0];
    expect(votes[0]?.slice(2)).toEqual([
      String(first?.votes),
      first?.percentOfBase.replace('.', ','),
    ]);
    const [, ...elected] = rowsAfter(
      text,
      'Các đồng chí trúng cử, xếp theo số phiếu từ cao xuống thấp:',
    );
    expect(elected).toHaveLength(15);
    const figures = elected.map((row) => Number(row[2]));
    expect(figures).toEqual(figures.toSorted((left, right) => right - left));
  });

  test('tell where disputed ballots lie and who concluded, and nothing of what stood on them', () => {
    const [, ...rows] = rowsAfter(
      text,
      'Có 2 phiếu được đưa ra Ban kiểm phiếu xem xét trên phiếu gốc và kết luận; mỗi kết luận do một đồng chí đề xuất, một đồng chí khác xác nhận:',
    );
    expect(rows).toEqual([
      ['2', '7', 'Hợp lệ', 'Lý Thị Ngọc Diễm', 'Thạch Sà Khêne'],
      [
        '4',
        '25',
        'Không hợp lệ: có đánh dấu riêng hoặc dùng nhiều loại mực',
        'Lý Thị Ngọc Diễm',
        'Thạch Sà Khêne',
      ],
    ]);
    expect(canonicalPaper(paper)).not.toContain('Nét gạch');
    expect(canonicalPaper(paper)).not.toContain('struck');
  });

  test('name the key that the count was signed with, where the room has one', () => {
    const keyed = countMinutesPaper(
      counted,
      sampleFrame(session, { roomKey: '9F2C-01AB-77D0-3E4F' }),
    );
    expect(textOf(keyed)).toContain('khóa ký của phòng kiểm phiếu: 9F2C-01AB-77D0-3E4F.');
    expect(text).not.toContain('khóa ký');
  });

  test('leave room for complaints, end with time, copies and the signatures of all', () => {
    expect(text).toContain('Khiếu nại về bầu cử nêu ra tại Đại hội');
    expect(text).toContain(
      'Kiểm phiếu xong lúc 16 giờ 35 phút, ngày 12/8/2020. Biên bản lập thành 3 bản',
    );
    const signing = paper.blocks.find((block) => block.kind === 'table' && block.whole);
    expect(signing?.kind === 'table' && signing.rows.map((row) => row.toSign)).toEqual([
      true,
      true,
      true,
    ]);
    expect(paper.signatures.map((each) => each.name)).toEqual([
      'Nguyễn Thị Bích Vân',
      'Thạch Sà Khêne',
    ]);
    expect(paper.foot?.checkCode).toBe('ABCD-EFGH-KLMN-PQRS');
  });
});

describe('what differs from ballot to ballot', () => {
  test('a tie names the tied, their votes and the re-vote without majority', () => {
    const tied = smallCount([
      [1, 4],
      [2, 12],
      [3, 12],
    ]);
    const text = textOf(countMinutesPaper(tied, sampleFrame(tied.session)));
    expect(text).toContain('Bầu được 1 đồng chí; chưa xác định được 1 đồng chí');
    expect(text).toContain(
      'Các đồng chí Danh Bình, Võ Chi cùng có 16 phiếu, nhiều hơn số lượng còn được lấy là 1 đồng chí.',
    );
    expect(text).toContain('- Đoàn Chủ tịch lập danh sách những đồng chí có số phiếu bằng nhau');
  });

  test('a re-vote says its round, and asks for no majority', () => {
    const revote = smallCount(
      [
        [1, 15],
        [2, 13],
      ],
      {
        round: { kind: 'tieRevote', number: 2 },
        seats: 1,
        candidates: listed(['Danh Bình', 'Võ Chi']),
      },
    );
    const paper = countMinutesPaper(revote, sampleFrame(revote.session));
    const text = textOf(paper);
    expect(paper.title).toMatchObject({
      abstract: [
        expect.stringContaining('kiểm phiếu bầu'),
        'nhiệm kỳ 2020-2025',
        '(lần bỏ phiếu thứ 2, bầu lại giữa những đồng chí có số phiếu bằng nhau)',
      ],
    });
    expect(text).toContain('Người có số phiếu cao hơn trúng cử, không cần quá một nửa.');
    expect(text).not.toContain('Số phiếu ít nhất để trúng cử');
  });

  test('too few elected: how many are missing, and that the congress decides', () => {
    const short = smallCount([
      [1, 14],
      [2, 14],
    ]);
    const text = textOf(countMinutesPaper(short, sampleFrame(short.session)));
    expect(text).toContain('Bầu được 1 đồng chí, còn thiếu 1 đồng chí');
    expect(text).toContain('- Đại hội quyết định có bầu tiếp cho đủ số lượng hay không.');
  });

  test('fewer ballots than were handed out: the difference, and a line for its reason', () => {
    const fewer = smallCount([[1, 27]], {
      issued: countedByTwo({ issued: 28, exchanged: 0, spoiled: 0, left: 2 }),
    });
    const text = textOf(countMinutesPaper(fewer, sampleFrame(fewer.session)));
    expect(text).toMatch(/ít hơn số phiếu phát ra 1 phiếu\. Lý do:\n…+\n/u);
  });

  test('the agree/disagree form has a column for each answer, which add up to the valid ballots', () => {
    const marks = Array.from({ length: 20 }, (_, at) => ({
      rows: [at < 15 ? 'agree' : 'disagree', at < 2 ? 'both' : 'agree'] as const,
    }));
    const given = sampleSession({
      body: 'memberCongress',
      seats: 2,
      form: 'agreeDisagree',
      office: 'inspectionCommittee',
      candidates: listed(['Lê An', 'Danh Bình']),
      rolls: [{ ...roll(20, 20), excluded: [] }],
      printed: 20,
      issued: countedByTwo({ issued: 20, exchanged: 0, spoiled: 0, left: 0 }),
      collected: countedByTwo(20),
    });
    const sample = countSample(given, marks);
    const text = textOf(countMinutesPaper(sample, sampleFrame(given)));
    expect(rowsAfter(text, '1. Số phiếu của từng đồng chí, theo thứ tự trên phiếu')).toEqual([
      ['STT', 'Họ và tên', 'Đồng ý', 'Không đồng ý', 'Không tính', 'Tỷ lệ (%)'],
      ['1', 'Lê An', '15', '5', '0', '75,00'],
      ['2', 'Danh Bình', '18', '0', '2', '90,00'],
    ]);
    expect(text).toContain('cộng lại bằng số phiếu hợp lệ (20).');
    expect(text).toContain('bầu Ủy ban Kiểm tra Huyện ủy Vĩnh Thuận Đông');
  });

  test('a hand check tells its dice, its size, what it found and the chance to miss a wrong list', () => {
    const checker = brand<CountingMemberId>('Kim Sa Rươl');
    const sample = {
      wrongNeeded: 4,
      size: 52,
      chance: 0.031_41,
      dice: '35162441216635214263',
      places: Array.from({ length: 52 }, () => ({ bundle: 1, position: 1 })),
      drawnAt: closing,
      drawnBy: checker,
    };
    const text = (checked: boolean) => {
      const done = { differing: 0, at: closing, by: [checker] };
      const given = { ...session, sample: checked ? { ...sample, checked: done } : sample };
      return textOf(countMinutesPaper({ ...counted, session: given }, sampleFrame(given)));
    };
    expect(text(true)).toContain('(35162 44121 66352 14263), rút 52 phiếu trong 147 phiếu thu về');
    expect(text(true)).toContain('Người kiểm tra: Kim Sa Rươl.');
    expect(text(true)).toMatch(/sai khác: 0\. .*ít nhất 4 phiếu .* không quá 3,15 %/u);
    expect(text(false), 'not before it was checked').not.toContain('xúc xắc');
  });

  test('a later roll stands with its reason', () => {
    const again = smallCount([[1, 28]], {
      rolls: [roll(30, 28), { ...roll(30, 29), reason: 'Một đồng chí đến muộn' }].map((each) => ({
        ...each,
        excluded: [],
      })),
    });
    const text = textOf(countMinutesPaper(again, sampleFrame(again.session)));
    expect(text).toContain('chốt lại 1 lần; lý do của lần chốt sau cùng: Một đồng chí đến muộn.');
  });

  test('ballots collected that were told anew while they were counted, with the figure before and why', () => {
    const recollections = [{ collected: 29, reason: 'Chỉ có 28 phiếu', at: closing, by: [] }];
    const again = smallCount([[1, 28]], { recollections });
    const text = textOf(countMinutesPaper(again, sampleFrame(again.session)));
    expect(text).toContain('trước đó đã báo 29 phiếu. Lý do: Chỉ có 28 phiếu.');
  });

  test('an election after 10/10/2024 rests on 190-QĐ/TW (Đ8, Đ15, Đ30)', () => {
    const later = smallCount([[1, 28]], { regulation: '190-QĐ/TW' });
    const bases = countMinutesPaper(later, sampleFrame(later.session)).legalBases ?? [];
    expect(bases[1]?.[0]?.text).toContain('190-QĐ/TW, ngày 10/10/2024: Điều 8 (');
    expect(bases[1]?.[0]?.text).toContain('Điều 30 (');
  });

  test('what is not known is left to be filled in by hand', () => {
    const { closedAt: _time, copies: _copies, confirmedBy: _name, ...open } = sampleFrame(session);
    const paper = countMinutesPaper(counted, open);
    expect(textOf(paper)).toContain(
      'lúc ...... giờ ...... phút, ngày 12/8/2020. Biên bản lập thành ...... bản',
    );
    expect(paper.signatures[0]?.name).toBeUndefined();
  });

  test('no sentence keeps an unfilled place, whatever is elected by whom', () => {
    const offices = ['committee', 'secretary', 'delegates', 'inspectionDeputyHead'] as const;
    const bodies = ['memberCongress', 'delegateCongress', 'committeeMeeting'] as const;
    for (const office of offices)
      for (const body of bodies)
        for (const number of [1, 2, 3]) {
          const kind = number === 1 ? 'first' : 'further';
          const sample = smallCount(
            [
              [1, 10],
              [2, 9],
              [3, 9],
            ],
            {
              office,
              body,
              partyCell: number === 3,
              round: { kind, number },
              seats: 1,
              rolls: [{ ...roll(30, 29), excluded: [] }],
              ...(office === 'delegates' ? { alternateSeats: 1 } : {}),
            },
          );
          expect(textOf(countMinutesPaper(sample, sampleFrame(sample.session)))).not.toMatch(
            /[{}]|undefined/u,
          );
        }
  });
});

describe('the minutes of a void ballot', () => {
  const voided = sampleSession({
    state: 'VOID',
    candidates: listed(inventedNames(17)),
    collected: countedByTwo(150),
  });
  const paper = countMinutesPaper({ session: voided }, sampleFrame(voided));
  const text = textOf(paper);

  test('say why: more ballots in the box than were issued (Đ7), and that the ballot is repeated', () => {
    expect(text).toContain('- Số phiếu thu về (150) nhiều hơn số phiếu phát ra (147).');
    expect(text).toContain('Số phiếu thu về (150) nhiều hơn số phiếu phát ra (147) là 3 phiếu.');
    expect(text).toContain('Lần bỏ phiếu này không có giá trị.');
    expect(text).toContain('Đảng bộ huyện Vĩnh Thuận Đông được tổ chức lại.');
  });

  test('hold no vote, no valid ballot, nobody elected', () => {
    expect(text).not.toContain('Số phiếu hợp lệ');
    expect(text).not.toContain('Số phiếu bầu');
    expect(text).not.toContain('trúng cử, xếp');
  });

  test('give the reason that people wrote', () => {
    const frame = sampleFrame(voided, { voidReason: 'Thùng phiếu bị mở khi chưa niêm phong' });
    const other = countMinutesPaper(
      { session: { ...voided, collected: countedByTwo(147) } },
      frame,
    );
    expect(textOf(other)).toContain('Lý do: Thùng phiếu bị mở khi chưa niêm phong.');
  });
});

test('a committee of one head has nobody else to sign', () => {
  const alone = sampleSession({
    committee: [
      { id: brand<CountingMemberId>('a'), name: 'Lý Văn A', role: 'head', official: true },
    ],
    state: 'VOID',
  });
  const paper = countMinutesPaper({ session: alone }, sampleFrame(alone));
  expect(paper.blocks.some((block) => block.kind === 'table' && block.whole)).toBe(false);
});
