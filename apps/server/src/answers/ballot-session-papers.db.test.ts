import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSignedBy, tokenHash } from '@daihoi/adapters/identity';
import {
  countCheckCode,
  roomKeyCode,
  verifyCountPackage,
} from '@daihoi/application/ballot-session';
import { CountPackageSchema, SealedBallotsSchema } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let congressId: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

function room(office = 'committee', number = 1): CountingWalk {
  return new CountingWalk({ wire, who: 'xa', congressId, office, number });
}

/** The paragraphs of a downloaded Word file, and what stands at its foot. */
async function wordOf(kind: string, of = room()): Promise<{ text: string; foot: string }> {
  const { bytes, status } = await of.download(`papers/${kind}.docx`);
  expect(status).toBe(200);
  const file = { name: 'paper.docx', mediaType: '', bytes };
  const read = wire.ports.documents.read(file, 'docx');
  return { text: (read.lines ?? []).join('\n'), foot: read.margins };
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congressId = await (await sittingCongress({ wire, database }, names)).id();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('ballots to print', () => {
  test('wait for the list, then come as proof, run and test deck, the same each time', async () => {
    await room().open('committee');
    await room().prepare({ seats: 3, names });
    expect(refusal(await room().download('ballots/run')).code).toBe('ballot-session.list-open');
    await room().sealed(names, 3);
    for (const kind of ['proof', 'run', 'deck']) {
      const { status, bytes } = await room().download(`ballots/${kind}?paper=A5`);
      expect(status).toBe(200);
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
      const again = await room().download(`ballots/${kind}?paper=A5`);
      expect(again.bytes, kind).toEqual(bytes);
    }
    const run = new TextDecoder('latin1').decode((await room().download('ballots/run')).bytes);
    expect(run.match(/\/Count 35\b/u)?.length, 'one page for each ballot').toBe(1);
  });
});

describe('a ballot that becomes void', () => {
  test('has no minutes while the equation is false, and the sentence says which one', async () => {
    await room().reconciled(31);
    const { code, message } = refusal(await room().download('papers/minutes.pdf'));
    expect(code).toBe('ballot-session.broken-collectedWithinIssued');
    expect(message).toContain('số phiếu thu về (31) nhiều hơn số phiếu phát ra (29)');
  });

  test('once declared void it has minutes that say why, and no list of those elected', async () => {
    await room().move('declareVoid', ['head', 'lan'], { reason: 'Thu về nhiều hơn phát ra' });
    const { text } = await wordOf('minutes');
    expect(text).toContain('Số phiếu thu về (31) nhiều hơn số phiếu phát ra (29) là 2 phiếu.');
    expect(text).toContain('Lý do: Thu về nhiều hơn phát ra.');
    expect(text).toContain('Lần bỏ phiếu này không có giá trị.');
    expect(refusal(await room().download('papers/elected.docx')).code).toBe(
      'ballot-session.no-result-yet',
    );
  });
});

describe('a ballot that is counted', () => {
  test('has no papers of its result before the head releases it', async () => {
    await room().open('committee');
    await room().sealed(names, 3);
    await room().reconciled();
    await room().counting();
    const box = Array.from({ length: 29 }, (_, at) => ({ struck: at < 20 ? [4] : [(at % 3) + 1] }));
    for (const who of ['lan', 'duc'] as const) await room().keyAll(await room().sit(who), box);
    await room().move('decide', ['head']);
    for (const kind of ['minutes', 'elected', 'tally']) {
      const { code, message } = refusal(await room().download(`papers/${kind}.docx`));
      expect(code).toBe('ballot-session.no-result-yet');
      expect(message).toContain('chưa được trưởng ban cho công bố');
    }
  });

  test('its minutes name the congress, everybody and every figure', async () => {
    await room().move('release', ['head']);
    const { text } = await wordOf('minutes');
    for (const name of [...names, 'Kiều Ngọc Sang', 'Cao Thị Lan', 'Tô Minh Đức'])
      expect(text).toContain(name);
    expect(text).toContain('BAN KIỂM PHIẾU');
    expect(text).toContain(
      'Số phiếu hợp lệ (29) cộng số phiếu không hợp lệ (0) bằng số phiếu thu về (29).',
    );
    expect(text).toContain('Bầu đủ 3 đồng chí.');
    expect(text).toContain('nhiệm kỳ 2020-2025');
  });

  test('list, tally sheet and log tell the same count, each in both formats', async () => {
    const { count } = await room().view();
    expect((await wordOf('elected')).text).toContain('3 đồng chí có tên sau đây trúng cử');
    const votes = count?.candidates.find(({ id }) => id === count.elected[0])?.votes;
    expect((await wordOf('elected')).text).toContain(String(votes));
    expect((await wordOf('tally')).text).toContain('29 phiếu hợp lệ, 0 phiếu không hợp lệ');
    const log = (await wordOf('log')).text;
    expect(log).toContain('Nhập xong 29 phiếu');
    expect(log).toContain('Cho công bố kết quả');
    for (const kind of ['minutes', 'elected', 'tally', 'log']) {
      const { bytes } = await room().download(`papers/${kind}.pdf`);
      expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    }
  });

  test('the code at the foot is that of the sealed package, and does not change by signing', async () => {
    const before = (await wordOf('minutes')).foot;
    await room().move('signMinutes', ['head', 'duc']);
    await room().move('seal', ['head', 'lan']);
    const pack = CountPackageSchema.parse((await room().download('package')).body);
    const code = countCheckCode(pack, tokenHash);
    const { text, foot } = await wordOf('minutes');
    expect(foot).toContain(code);
    expect(before).toContain(code);
    expect(text).toContain(roomKeyCode(pack.signature.publicKey, tokenHash));
    const moved = { ...pack, count: { ...pack.count, valid: 28 } };
    expect(countCheckCode(moved, tokenHash)).not.toBe(code);
  });

  test('the package tells no ballot; the ballots come out only of an opened seal, to two people, and are bound to it', async () => {
    const sealedPack = CountPackageSchema.parse((await room().download('package')).body);
    expect(JSON.stringify(sealedPack)).not.toContain('struck');
    const held = await room().hands('sealed-ballots', ['head', 'lan']);
    expect(refusal(held).code).toBe('ballot-session.seal-closed');
    await room().move('openSeal', ['head', 'lan'], { reason: 'Quyết định 12-QĐ/HU' });
    expect(refusal(await room().hands('sealed-ballots', ['duc', 'lan'])).code).toBe(
      'ballot-session.hands',
    );
    const taken = await room().hands('sealed-ballots', ['head', 'duc']);
    const ballots = SealedBallotsSchema.parse(taken.body);
    const tools = { hash: tokenHash, isSignedBy };
    const checks = verifyCountPackage(sealedPack, tools, ballots);
    expect(checks.map(({ check }) => check)).toContain('recount');
    expect(checks.every(({ holds }) => holds)).toBe(true);
    expect((await wordOf('log')).text).toContain('Lấy tệp phiếu đã niêm phong');
    await room().move('seal', ['head', 'lan']);
  });

  test('a kind or format that is none, and another unit, are turned away', async () => {
    expect((await room().download('papers/minutes.xlsx')).status).toBe(400);
    expect((await room().download('papers/votes.pdf')).status).toBe(400);
    const url = `/api/congresses/${congressId}/ballot-sessions/committee/1/papers/minutes.pdf`;
    expect((await wire.ask('huyen', { method: 'GET', url })).status).toBe(403);
  });
});
