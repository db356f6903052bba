import type { BallotBody } from '@daihoi/contract/result';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, personOf, ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let walk: ResultWalk;

const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), at: z.string().optional() }),
});
const Version = z.object({ version: z.number() });

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-khac', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  await wire.addAccount('xem', { role: 'observer', code: 'T1' });
  walk = new ResultWalk({ wire, database, code: 'T11', own: 'xa', superior: 'huyen' });
  await walk.approved();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('the rulebook is frozen when the congress is convened', () => {
  test('results are closed before the session', async () => {
    const reply = await walk.enter('committee', 1, minutes(3, { An: 20, Bình: 18, Chi: 17 }));
    expect(refusal(reply)).toMatchObject({ code: 'result.not-open' });
  });

  test('convening keeps one snapshot, named by its hash', async () => {
    expect((await walk.foresee(['An', 'Bình', 'Dũng'])).status).toBe(200);
    expect((await walk.result()).frozen).toBe(false);
    expect((await walk.move('convene', '2020-05-10')).status).toBe(200);
    const view = await walk.result();
    expect(view).toMatchObject({ frozen: true, regulation: '244-QĐ/TW', youngUnder: 40 });
    const rows = await database.pool.query('select hash from rulebook_snapshot');
    expect(rows.rowCount).toBe(1);
  });

  test('the seats that the plan sets to nought are not expected', async () => {
    const offices = (await walk.result()).offices.map((each) => each.office);
    expect(offices).toEqual(['committee', 'secretary']);
  });

  test('the session opens and closes', async () => {
    expect((await walk.attend()).status).toBe(200);
    expect((await walk.move('openFormal', '2020-05-20')).status).toBe(200);
    expect((await walk.move('close', '2020-05-21')).status).toBe(200);
  });
});

describe('figures that contradict each other are refused at their field, and nothing is saved', () => {
  const votes = { An: 25, Bình: 20, Chi: 16, Dũng: 8 };
  const cases: readonly [string, Partial<BallotBody>, string, string][] = [
    ['more present than convened', { present: 31 }, 'election.present-over-convened', 'present'],
    ['more issued than present', { issued: 30 }, 'election.issued-over-present', 'issued'],
    [
      'valid and invalid are not those collected',
      { valid: 27 },
      'election.ballots-not-collected',
      'valid',
    ],
    [
      'more votes than valid ballots',
      {
        candidates: minutes(3, { ...votes, An: 30 }).candidates,
      },
      'election.votes-over-valid',
      'candidates[0].votes',
    ],
    [
      'an exclusion that a congress of all members does not know',
      { exclusions: [{ reason: 'delegateAbsentNoAlternate', count: 1 }] },
      'election.exclusion-not-of-body',
      'exclusions.delegateAbsentNoAlternate',
    ],
    [
      'invalid ballots without their sum of reasons',
      { valid: 27, invalid: 2, invalidReasons: { overVote: 1 } },
      'election.reasons-not-invalid',
      'invalidReasons',
    ],
  ];

  test.each(cases)('%s', async (_, change, code, at) => {
    const reply = await walk.enter('committee', 1, { ...minutes(3, votes), ...change });
    expect(reply.status).toBe(422);
    expect(refusal(reply)).toMatchObject({ code, at });
    expect(refusal(reply).message).not.toContain('{');
    expect((await walk.office('committee')).ballots).toEqual([]);
  });

  test('an office that this congress does not elect', async () => {
    const reply = await walk.enter('inspectionDeputyHead', 1, minutes(1, { An: 20 }));
    expect(refusal(reply).code).toBe('result.office-not-expected');
  });

  test('a neighbour may not enter it', async () => {
    const reply = await wire.ask('xa-khac', {
      method: 'PUT',
      url: await walk.url('/result/committee/ballots/1'),
      body: { version: 0, form: minutes(3, votes) },
    });
    expect(reply.status).toBe(403);
  });
});

describe('ballots follow one another as the regulation has it', () => {
  test('244 article 32: a tie at the last seat is voted on again among those tied', async () => {
    const entered = await walk.enter(
      'committee',
      1,
      minutes(3, { An: 25, Bình: 20, Chi: 17, Dũng: 17 }),
    );
    expect(Version.parse(entered.body)).toEqual({ version: 1 });
    const office = await walk.office('committee');
    expect(office).toMatchObject({ state: 'open', elected: 2, seatsLeft: 1, mayStop: false });
    expect(office.next).toMatchObject({ kind: 'tieRevote', number: 2, seats: 1 });
    expect(office.next?.candidates.map((each) => each.name)).toEqual(['Chi', 'Dũng']);
    const cited = office.ballots[0]?.verdict.rules.map((each) => each.article);
    expect(cited).toContainEqual({ document: '244-QĐ/TW', article: 32 });
  });

  test('the re-vote takes the tied people only, all of them, and the seats that are left', async () => {
    const others = await walk.enter('committee', 2, minutes(1, { Chi: 15, An: 14 }));
    expect(refusal(others)).toMatchObject({ code: 'result.not-in-tie', at: 'candidates[1].name' });
    const alone = await walk.enter('committee', 2, minutes(1, { Chi: 15 }));
    expect(refusal(alone)).toMatchObject({ code: 'result.tie-incomplete' });
    const more = await walk.enter('committee', 2, minutes(2, { Chi: 15, Dũng: 14 }));
    expect(refusal(more)).toMatchObject({ code: 'result.seats-differ', at: 'seats' });
  });

  test('a body may not stop while a tie is open', async () => {
    const reply = await wire.ask('xa', {
      method: 'POST',
      url: await walk.url('/result/committee/stop'),
      body: { version: 1, reason: 'Đại hội quyết định không bầu tiếp' },
    });
    expect(refusal(reply).code).toBe('result.may-not-stop');
  });

  test('the re-vote fills the seat; the first ballot can no longer be changed', async () => {
    expect((await walk.enter('committee', 2, minutes(1, { Chi: 15, Dũng: 14 }))).status).toBe(200);
    expect(await walk.office('committee')).toMatchObject({ state: 'complete', elected: 3 });
    const first = minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 16 });
    const reply = await walk.enter('committee', 1, first, 1);
    expect(refusal(reply)).toMatchObject({ code: 'result.later-ballot-exists' });
  });

  test('two people correct the last ballot: the second is told and loses nothing', async () => {
    const one = await walk.enter('committee', 2, minutes(1, { Chi: 16, Dũng: 13 }), 1);
    expect(one.status).toBe(200);
    const two = await walk.enter('committee', 2, minutes(1, { Chi: 13, Dũng: 16 }), 1);
    expect(refusal(two).code).toBe('version.stale');
    expect((await walk.office('committee')).ballots[1]?.verdict.elected).toEqual(['Chi']);
  });

  test('the secretary fails, the body goes on, and a further ballot elects', async () => {
    await walk.enter('secretary', 1, minutes(1, { An: 14 }, agree(14)));
    const open = await walk.office('secretary');
    expect(open).toMatchObject({ state: 'open', elected: 0, mayStop: true });
    expect(open.next).toMatchObject({ kind: 'further', number: 2, body: 'committeeMeeting' });
    await walk.enter('secretary', 2, minutes(1, { An: 20 }, agree(20)));
    expect(await walk.office('secretary')).toMatchObject({ state: 'complete', elected: 1 });
  });

  function agree(votes: number) {
    return {
      candidates: [
        {
          id: 'An',
          name: 'An',
          candidacy: 'RE_ELECTION' as const,
          votes,
          disagree: 29 - votes,
        },
      ],
    };
  }
});

describe('people elected', () => {
  test('a birthday that does not exist is refused at its row', async () => {
    const birth = { year: 1985, month: 2, day: 30 };
    const reply = await walk.enterPersons('committee', [personOf('An', { birth })]);
    expect(refusal(reply)).toMatchObject({ code: 'result.birth-date', at: 'persons[0].birth' });
  });

  test('somebody who was not elected is refused', async () => {
    const reply = await walk.enterPersons('committee', [personOf('Dũng')]);
    expect(refusal(reply)).toMatchObject({ code: 'result.not-elected' });
  });

  test('the report waits until everybody is known and every paper is there', async () => {
    const early = await walk.move('reportResult', '2020-05-22');
    expect(refusal(early).code).toBe('congress.checklist-open');
    await walk.completePersons();
    await walk.uploadResultPapers();
    const office = await walk.office('committee');
    expect(office.persons.every((each) => each.complete)).toBe(true);
    expect(office.persons[0]?.known).toMatchObject({ birth: { year: 1985, month: 9 } });
  });

  test('an observer sees who was elected, and no birthday', async () => {
    const view = await walk.result('xem');
    const persons = view.offices.flatMap((each) => each.persons);
    expect(persons).toHaveLength(4);
    expect(persons.every((each) => each.known === null && each.complete)).toBe(true);
  });
});

describe('report, differences, ratification', () => {
  test('L18: the report is due seven working days after closing, and shown late after that', async () => {
    wire.setToday('2020-06-02');
    expect((await walk.result()).reportDue).toMatchObject({ due: '2020-06-01', late: true });
    wire.setToday('2020-05-25');
    expect((await walk.result()).reportDue).toMatchObject({ late: false, workingDays: 7 });
    expect((await walk.move('reportResult', '2020-05-25')).status).toBe(200);
    const view = await walk.result();
    expect(view.reportDue).toMatchObject({ doneOn: '2020-05-25', late: false });
    expect(view.ratificationDue).toMatchObject({ due: '2020-06-15', workingDays: 15 });
  });

  test('reported results are closed to the unit', async () => {
    const reply = await walk.enter('committee', 2, minutes(1, { Chi: 13, Dũng: 16 }), 2);
    expect(refusal(reply).code).toBe('result.not-open');
  });

  test('the superior sends it back with a reason, the unit explains and reports again', async () => {
    const { version } = await walk.page();
    const url = await walk.url('/result/send-back');
    const body = { version, reason: 'Thiếu lý do chưa đúng phương án' };
    expect((await wire.ask('xa', { method: 'POST', url, body })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(200);
    expect(await walk.result()).toMatchObject({
      state: 'CLOSED',
      returned: { reason: body.reason },
    });
    expect((await walk.conclude('committee', 'reason', 'Đại hội bầu đồng chí Chi')).status).toBe(
      200,
    );
    expect((await walk.move('reportResult', '2020-05-26')).status).toBe(200);
  });

  test('nothing is ratified before the superior has concluded on what was not as foreseen', async () => {
    expect((await walk.result()).differences).toMatchObject([
      { office: 'committee', planned: ['Dũng'], elected: ['Chi'], conclusion: null },
    ]);
    const reply = await walk.ratify({ kind: 'full' });
    expect(refusal(reply).code).toBe('congress.checklist-open');
    expect((await walk.conclude('committee', 'conclusion', 'Đồng ý với kết quả')).status).toBe(200);
  });

  test('the second person must be another one', async () => {
    const reply = await walk.ratify({ kind: 'full' }, { second: 'huyen' });
    expect(refusal(reply).code).toBe('second-person.same');
  });

  test('a part is refused with its reason; the rest stands, with one decision', async () => {
    wire.setToday('2020-05-29');
    const silent = { kind: 'partial', persons: [], elections: [] };
    expect(refusal(await walk.ratify(silent)).code).toBe('ratification.nothing-refused');
    const reply = await walk.ratify({
      kind: 'partial',
      persons: [{ office: 'committee', person: 'Chi', reason: 'Chưa đủ tiêu chuẩn' }],
      elections: [{ office: 'secretary', ground: 'PROCEDURE_BROKEN', reason: 'Sai thủ tục' }],
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      paper: { number: '01-QĐ/HU', kind: 'partialRatificationDecision' },
    });
    const view = await walk.result();
    expect(view.state).toBe('PARTIALLY_RATIFIED');
    const committee = await walk.office('committee');
    expect(committee).toMatchObject({ state: 'open', elected: 2, seatsLeft: 1 });
    expect(committee.persons.map((each) => [each.name, each.ratified])).toEqual([
      ['An', true],
      ['Bình', true],
      ['Chi', false],
    ]);
    expect(await walk.office('secretary')).toMatchObject({ state: 'none', attempt: 2 });
  });

  test('a ballot whose people are ratified stands; the seat left is filled by a further one', async () => {
    expect((await walk.office('committee')).next).toMatchObject({ kind: 'further', seats: 1 });
    expect((await walk.enter('committee', 3, minutes(1, { Dũng: 22, Giang: 6 }))).status).toBe(200);
    expect((await walk.enter('secretary', 1, minutes(1, { Bình: 25, An: 4 }))).status).toBe(200);
    await walk.completePersons();
    await walk.uploadResultPapers();
    expect((await walk.move('reportResult', '2020-06-01')).status).toBe(200);
  });

  test('of two who ratify at once one wins, the other is told, and one number is used', async () => {
    const { version } = await walk.page();
    for (const { office } of (await walk.result()).differences)
      await walk.conclude(office, 'conclusion', 'Đồng ý');
    const now = (await walk.page()).version;
    expect(now).toBeGreaterThanOrEqual(version);
    wire.setToday('2020-06-02');
    const replies = await Promise.all([
      late({ who: 'huyen', second: 'huyen-hai' }),
      late({ who: 'huyen-hai', second: 'huyen' }),
    ]);
    expect(new Set(replies.map((each) => each.status))).toEqual(new Set([200, 409]));
    const lost = replies.find((each) => each.status === 409);
    expect(lost && refusal(lost)).toMatchObject({ code: 'congress.move-not-from-state' });
    const papers = await database.pool.query<{ number: string }>(
      "select number from issued_paper where kind like '%atification%' order by number",
    );
    expect(papers.rows.map((each) => each.number)).toEqual(['01-QĐ/HU', '02-QĐ/HU']);
    expect((await walk.result()).state).toBe('RATIFIED');

    async function late(who: { readonly who: string; readonly second: string }) {
      const body = {
        version: now,
        on: '2020-06-02',
        ratification: { kind: 'full' },
        signing: { post: 'Bí thư', name: 'Lưu Hồ An', place: null },
        second: { username: who.second, password: who.second },
      };
      const url = await walk.url('/ratification');
      return wire.ask(who.who, { method: 'POST', url, body });
    }
  });

  test('the decision is a Word document with people, votes and the share of the base', async () => {
    const found = await database.pool.query<{ model: unknown; docx_hash: string }>(
      "select model, docx_hash from issued_paper where kind = 'partialRatificationDecision'",
    );
    const [row] = found.rows;
    const text = JSON.stringify(row?.model);
    expect(text).toContain('83,33%');
    expect(text).toContain('Không chuẩn y đồng chí Chi');
    expect(text).toContain('Điều 35');
    expect(text, 'the printer ends a basis by itself').not.toMatch(/Việt Nam[;,]"/u);
    const docx = await wire.ports.files.get(row?.docx_hash ?? '');
    expect(docx?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
