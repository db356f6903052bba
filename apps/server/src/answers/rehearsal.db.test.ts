import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '@daihoi/adapters/identity';
import { layRehearsal, rehearsedSince } from '@daihoi/application/rehearsal';
import type { PlannedBallot } from '@daihoi/domain/rehearsal';
import { freshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire } from '../../../../tests/support/province/wire.ts';
import { hands, openRehearsal } from '../../../../tests/support/rehearsal/open-rehearsal.ts';

let house: Awaited<ReturnType<typeof openRehearsal>>;

beforeAll(async () => {
  house = await openRehearsal();
});

afterAll(() => house.close());

/** Begins with a played typist and keys beside it what `marked` says of each printed ballot. */
async function keyBeside(
  marked: (ballot: PlannedBallot, errors: readonly PlannedBallot['marks'][]) => readonly number[],
) {
  const { attempt, base } = await house.begin('wrongTypist');
  expect((await house.latestOf('wrongTypist'))?.standing).toEqual({
    state: 'open',
    step: { code: 'key', done: 0, of: 24 },
  });
  const seat = await house.sit(base, hands[1]?.name);
  for (const ballot of attempt.plan.ballots) {
    const { bundle, position } = ballot;
    const errors = attempt.plan.errors
      .filter((each) => each.position === position)
      .map(({ marks }) => marks);
    const marks = { struck: marked(ballot, errors) };
    const kept = await house.ask('PUT', `${base}/keyed`, {
      seat,
      bundle,
      position,
      marks,
      removals: 0,
    });
    expect(kept.statusCode).toBe(200);
  }
  return (await house.latestOf('wrongTypist'))?.standing;
}

describe('a rehearsal', () => {
  test('marks its answers and has a cookie of its own', async () => {
    expect(house.cookie).toMatch(/^daihoi-rehearsal=/u);
    const reply = await house.ask('GET', '/api/rehearsal');
    expect(reply.headers['x-daihoi-rehearsal']).toBe('1');
  });

  test('is laid with two counts ready to be played, and with the codes of those who count', async () => {
    const { counts, hands: shown, program } = await house.view();
    expect(counts.map(({ names, seats, state }) => [names, seats, state])).toEqual([
      [17, 15, 'PREPARED'],
      [62, 55, 'PREPARED'],
    ]);
    expect(shown).toEqual(hands);
    expect(program).toBe('9.9.9');
  });

  test('laid again stays as it is', async () => {
    const other = { username: 'other', password: 'other', hands: [], since: rehearsedSince };
    const laid = await layRehearsal(house.ports, { hashPassword }, other);
    expect(laid).toMatchObject({ username: 'dientap' });
  });

  test('finds every error of the played typist once somebody keys what is printed', async () => {
    expect(await keyBeside(({ marks }) => marks.struck ?? [])).toMatchObject({
      state: 'passed',
      findings: [
        { code: 'errors-found', count: 3, of: 3 },
        { code: 'agreed-as-planned', holds: true },
        { code: 'own-slips-found', count: 0 },
      ],
    });
  });

  test('is failed, and says so, by whoever makes the same errors as the played typist', async () => {
    const standing = await keyBeside(({ marks }, [error]) => (error ?? marks).struck ?? []);
    expect(standing).toMatchObject({
      state: 'failed',
      findings: [{ code: 'errors-found', holds: false, count: 0, of: 3 }, { holds: false }, {}],
    });
    const text = await certificate();
    expect(text).toContain('9.9.9');
    expect(text).toContain('KHÔNG ĐẠT');
    expect(text).not.toContain('sẵn sàng kiểm phiếu');
  });

  test('lets no power go where nothing watches over the program', async () => {
    await house.begin('powerCut');
    const refused = await house.ask('POST', '/api/rehearsal/power-cut', {});
    expect(refused.json()).toMatchObject({ error: { code: 'rehearsal.no-power-switch' } });
  });

  test('keeps what people write of room and machines, and refuses who read an older version', async () => {
    const notes = { place: 'Hội trường', head: 'Hạnh', printer: 'Canon', scanner: '', remarks: '' };
    const { version } = await house.view();
    const url = '/api/rehearsal/notes';
    expect((await house.ask('PUT', url, { ...notes, version })).statusCode).toBe(200);
    expect((await house.ask('PUT', url, { ...notes, version })).statusCode).toBe(409);
    expect((await house.view()).notes).toEqual(notes);
  });
});

test('on a server of real work there is none', async () => {
  const other = await freshDatabase();
  const wire = await openWire(other.pool);
  await wire.addAccount('vanphong', { role: 'committeeOffice', code: 'T' });
  const reply = await wire.ask('vanphong', { method: 'GET', url: '/api/rehearsal' });
  const begun = await wire.ask('vanphong', {
    method: 'POST',
    url: '/api/rehearsal/exercises',
    body: { exercise: 'powerCut', size: 'short' },
  });
  for (const { status, body } of [reply, begun])
    expect({ status, body }).toMatchObject({
      status: 404,
      body: { error: { code: 'rehearsal.none' } },
    });
  await wire.close();
  await other.drop();
});

async function certificate(): Promise<string> {
  const reply = await house.ask('GET', '/api/rehearsal/certificate.docx');
  const file = { name: 'xac-nhan.docx', bytes: new Uint8Array(reply.rawPayload) };
  return house.ports.documents.read(file, 'docx').lines?.join('\n') ?? '';
}
