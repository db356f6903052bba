import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issuePaper } from '@daihoi/application/issuing';
import { NumberSeriesView } from '@daihoi/contract/series';
import { calendarDate, err, ok } from '@daihoi/domain/kernel';
import type { DocumentTypeId } from '@daihoi/domain/papers';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let unitId: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('van-phong', { role: 'committeeOffice', code: 'T1' });
  await wire.addAccount('ban-to-chuc', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('xem', { role: 'observer', code: 'T1' });
  unitId = (await wire.ports.read.units.byCode('T1'))?.id ?? '';
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

beforeEach(async () => {
  await database.pool.query('delete from issued_paper');
  await database.pool.query('delete from document_series');
});

async function show(username = 'van-phong') {
  const url = `/api/units/${unitId}/number-series?season=${wire.season.id}`;
  const reply = await wire.ask(username, { method: 'GET', url });
  expect(reply.status).toBe(200);
  return NumberSeriesView.parse(reply.body);
}

async function lineOf(type: string) {
  return (await show()).series.find((each) => each.type === type);
}

function goOn(
  step: { readonly seen: number; readonly last: number; readonly reason?: string },
  username = 'van-phong',
) {
  return wire.ask(username, {
    method: 'POST',
    url: `/api/units/${unitId}/number-series/notice`,
    body: { season: wire.season.id, reason: 'Đã ban hành trên giấy từ đầu nhiệm kỳ', ...step },
  });
}

const codeOf = (reply: { readonly body: unknown }) => reply.body;

async function issue(
  type: DocumentTypeId = 'notice',
  hold: () => Promise<void> = () => Promise.resolve(),
) {
  const unit = await wire.ports.read.units.byCode('T1');
  const account = await wire.ports.read.accounts.byUsername('ban-to-chuc');
  if (!unit || !account) throw new Error('the small province is not there');
  const on = calendarDate('2020-05-04');
  const issued = await wire.ports.transact(async (stores) => {
    const row = await issuePaper(wire.ports, stores, {
      actor: { accountId: account.id, name: 'ban-to-chuc', grants: [] },
      unit,
      season: wire.season,
      type,
      kind: 'approvalNotice',
      title: 'Thông báo thử',
      issuedOn: on,
      paper: {
        kind: 'notice',
        purpose: 'official',
        issuingBody: 'Huyện ủy Bờ Tây',
        placeAndDate: { place: 'Bờ Tây', date: { kind: 'dated', on } },
        title: { kind: 'named', typeName: 'Thông báo', abstract: ['về việc thử'] },
        blocks: [],
        signatures: [],
        recipients: ['Lưu Văn phòng'],
      },
    });
    await hold();
    return row.number === '' ? err({ code: 'test.refused' as const }) : ok(row.number);
  });
  if (!issued.ok) throw new Error('refused');
  return issued.value;
}

describe('a series of paper numbers', () => {
  test('begins at 01, and goes on after what was issued outside the program', async () => {
    const before = await show();
    expect(before.series.map(({ type, last, next }) => [type, last, next])).toEqual([
      ['notice', 0, '01-TB/HU'],
      ['decision', 0, '01-QĐ/HU'],
      ['report', 0, '01-BC/HU'],
      ['resolution', 0, '01-NQ/HU'],
      ['plan', 0, '01-KH/HU'],
      ['programme', 0, '01-CTr/HU'],
      ['scheme', 0, '01-ĐA/HU'],
      ['proposalPaper', 0, '01-TTr/HU'],
      ['certifiedCopy', 0, '01-BS/HU'],
    ]);
    expect((await goOn({ seen: 0, last: 40 })).status).toBe(200);
    expect(await lineOf('notice')).toMatchObject({ last: 40, given: 0, next: '41-TB/HU' });
    expect(await issue()).toBe('41-TB/HU');
    expect(await issue('decision')).toBe('01-QĐ/HU');
    expect(await lineOf('notice')).toMatchObject({ last: 41, given: 41 });
  });

  test('keeps every step with its reason, and the log tells it', async () => {
    await goOn({ seen: 0, last: 12, reason: 'Sổ công văn đến số 12' });
    const [step] = (await show()).continuations;
    expect(step).toMatchObject({ before: 0, last: 12, reason: 'Sổ công văn đến số 12' });
    expect(step?.type).toBe('notice');
    const logged = await database.pool.query<{ before: object; after: object }>(
      "select before, after from audit_entry where act = 'series.continued' order by seq desc limit 1",
    );
    expect(logged.rows[0]).toMatchObject({
      before: { lastNumber: 0 },
      after: { lastNumber: 12, reason: 'Sổ công văn đến số 12' },
    });
    await expect(database.pool.query('delete from series_continuation')).rejects.toThrow(
      'append_only',
    );
  });

  test('never goes below a number that the program gave; a step too far is put right', async () => {
    await issue();
    await issue();
    const below = await goOn({ seen: 2, last: 1 });
    expect([below.status, codeOf(below)]).toMatchObject([
      422,
      { error: { code: 'series.below-given' } },
    ]);
    expect((await goOn({ seen: 2, last: 400 })).status).toBe(200);
    expect((await goOn({ seen: 400, last: 40 })).status).toBe(200);
    expect(await issue()).toBe('41-TB/HU');
    const same = await goOn({ seen: 41, last: 41 });
    expect(codeOf(same)).toMatchObject({ error: { code: 'series.unchanged' } });
  });

  test('of two offices at once, one moves it and the other looks again', async () => {
    const replies = await Promise.all([
      goOn({ seen: 0, last: 30 }),
      goOn({ seen: 0, last: 50 }, 'ban-to-chuc'),
    ]);
    expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await lineOf('notice'))?.last).toBe(replies[0].status === 200 ? 30 : 50);
  });

  test.each([0, 5])(
    'a paper that takes its number meanwhile keeps it; the step waits and is refused (from %i)',
    async (start) => {
      for (let at = 0; at < start; at += 1) await issue();
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let holding: () => void = () => undefined;
      const taken = new Promise<void>((resolve) => (holding = resolve));
      const issuing = issue('notice', () => {
        holding();
        return held;
      });
      await taken;
      const step = goOn({ seen: start, last: start + 1 });
      setTimeout(release, 100);
      const number = await issuing;
      expect(number).toBe(`0${start + 1}-TB/HU`);
      expect([(await step).status, codeOf(await step)]).toMatchObject([
        409,
        { error: { code: 'series.moved' } },
      ]);
      expect(await lineOf('notice')).toMatchObject({ last: start + 1, given: start + 1 });
    },
  );

  test('is moved by the own office only; who looks on sees it', async () => {
    expect((await show('xem')).mayContinue).toBe(false);
    expect((await show('tinh')).mayContinue).toBe(false);
    for (const username of ['xem', 'tinh'])
      expect((await goOn({ seen: 0, last: 9 }, username)).status).toBe(403);
    expect((await goOn({ seen: 0, last: 9, reason: ' ' })).status).toBe(400);
  });
});

describe('the numbers of a congress', () => {
  test('stand apart from those of its committee, and go on after papers issued outside', async () => {
    const ask = (holder: string) =>
      wire.ask('van-phong', {
        method: 'GET',
        url: `/api/units/${unitId}/number-series?season=${wire.season.id}&holder=${holder}`,
      });
    const before = NumberSeriesView.parse((await ask('congress')).body);
    expect(before).toMatchObject({ holder: 'congress', hasCongress: true, term: '2020-2025' });
    expect(before.series.map(({ type, next }) => [type, next])).toContainEqual([
      'resolution',
      '01-NQ/ĐH',
    ]);
    expect(before.series.map(({ type }) => type)).not.toContain('certifiedCopy');
    const moved = await wire.ask('van-phong', {
      method: 'POST',
      url: `/api/units/${unitId}/number-series/resolution`,
      body: { season: wire.season.id, holder: 'congress', seen: 0, last: 4, reason: 'Sổ giấy' },
    });
    expect(moved.status).toBe(200);
    const after = NumberSeriesView.parse((await ask('congress')).body);
    const line = after.series.find(({ type }) => type === 'resolution');
    expect(line).toMatchObject({ last: 4, given: 0, next: '05-NQ/ĐH' });
    expect(after.continuations).toMatchObject([{ type: 'resolution', before: 0, last: 4 }]);
    expect(await lineOf('resolution')).toMatchObject({ last: 0, next: '01-NQ/HU' });
    expect((await ask('nobody')).status).toBe(400);
  });

  test('are none of certified copies', async () => {
    const step = {
      season: wire.season.id,
      holder: 'congress',
      seen: 0,
      last: 4,
      reason: 'Sổ giấy',
    };
    const copies = await wire.ask('van-phong', {
      method: 'POST',
      url: `/api/units/${unitId}/number-series/certifiedCopy`,
      body: step,
    });
    expect([copies.status, copies.body]).toMatchObject([
      422,
      { error: { code: 'series.not-held' } },
    ]);
  });
});
