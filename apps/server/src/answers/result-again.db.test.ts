import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let walk: ResultWalk;

const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), at: z.string().optional() }),
});

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  walk = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await walk.approved();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('refused, voted again, reported again', () => {
  test('every election is annulled and stays in the record', async () => {
    await walk.foresee([]);
    await walk.move('convene', '2020-05-10');
    await walk.attend();
    await walk.move('openFormal', '2020-05-20');
    await walk.move('close', '2020-05-21');
    await walk.enter('committee', 1, minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 9 }));
    await walk.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
    await walk.completePersons();
    await walk.uploadResultPapers();
    expect((await walk.move('reportResult', '2020-05-22')).status).toBe(200);
    wire.setToday('2020-05-29');
    const left = await walk.ratify({ kind: 'refused', elections: [broken('committee')] });
    expect(refusal(left).code).toBe('ratification.elections-left');
    const refused = await walk.ratify({
      kind: 'refused',
      elections: [broken('committee'), broken('secretary')],
    });
    expect(refused.body).toMatchObject({ paper: { kind: 'ratificationRefusal' } });
    const committee = await walk.office('committee');
    expect(committee).toMatchObject({ state: 'none', attempt: 2, ballots: [] });
    expect(committee.annulled).toMatchObject([{ annulled: { reason: 'Kiểm phiếu sai' } }]);
    await walk.enter('committee', 1, minutes(3, { An: 21, Bình: 20, Chi: 18, Dũng: 9 }));
    await walk.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
    await walk.completePersons();
    const bare = await walk.move('reportResult', '2020-06-03');
    expect(refusal(bare).code, 'the new votes have minutes of their own').toBe(
      'congress.checklist-open',
    );
    await walk.uploadResultPapers();
    expect((await walk.move('reportResult', '2020-06-03')).status).toBe(200);

    function broken(office: string) {
      return { office, ground: 'PRINCIPLE_BROKEN', reason: 'Kiểm phiếu sai' };
    }
  });
});
