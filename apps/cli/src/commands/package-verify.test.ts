import { expect, test } from 'vitest';
import { openRoomSigner, tokenHash } from '@daihoi/adapters/identity';
import {
  countCheckCode,
  hashOfBallots,
  sessionLine,
  type CountPackage,
  type SealedBallots,
} from '@daihoi/application/ballot-session';
import { toldInput } from '@daihoi/domain/ballot-session';
import { countElection, type ElectionInput } from '@daihoi/domain/election';
import { canonicalJson } from '@daihoi/domain/kernel';
import type { CommandIo } from '../command-io.ts';
import { runPackageVerify } from './package-verify.ts';

const counted: ElectionInput = {
  regulation: '244-QĐ/TW',
  body: 'memberCongress',
  office: 'committee',
  seats: 1,
  candidates: [
    { id: 'A', name: 'Nguyễn Thị Mẫu' },
    { id: 'B', name: 'Trần Văn Thử' },
  ],
  convened: 10,
  present: 10,
  issued: 10,
  collected: 10,
  ballots: [
    { count: 7, struck: ['B'] },
    { count: 3, struck: ['A'] },
  ],
};

const sealed: SealedBallots = {
  schema: 'daihoi-ballots/1',
  sessionId: 's',
  salt: 'a'.repeat(64),
  piles: counted.ballots ?? [],
};

/** A package as the counting room makes it, signed with the key of a room. */
function packed(rehearsal = false): CountPackage {
  const count = countElection(counted);
  if (!count.ok) throw new Error('the sample does not count');
  const { outcome, elected, base, threshold, candidates, ballots } = count.value;
  const line = {
    seq: 1,
    kind: 'ballot.opened',
    at: '2020-06-04T07:00:00.000Z',
    actorId: 'someone',
    members: [],
    payload: {},
    previousHash: '0'.repeat(64),
  };
  const opened = { ...line, hash: tokenHash(canonicalJson(sessionLine('s', line))) };
  const sealLine = { ...line, seq: 2, kind: 'ballot.move-seal', previousHash: opened.hash };
  const sealing = { ...sealLine, hash: tokenHash(canonicalJson(sessionLine('s', sealLine))) };
  const body = {
    schema: 'daihoi-count/2' as const,
    unit: 'Đảng bộ xã Tân Hội',
    sessionId: 's',
    office: 'committee',
    number: 1,
    input: toldInput(counted, count.value),
    ballotsHash: hashOfBallots(sealed, tokenHash),
    count: {
      outcome,
      elected,
      base,
      threshold,
      votes: candidates.map(({ id, votes }) => ({ id, votes })),
      valid: ballots.valid,
      invalid: ballots.invalid,
    },
    equations: [{ name: 'printed' as const, left: 12, right: 12, holds: true }],
    committee: [],
    events: [opened, sealing],
    sealHash: opened.hash,
  };
  const { publicKey, sign } = openRoomSigner('the secret of the tests', rehearsal);
  return {
    ...body,
    signature: { algorithm: 'Ed25519', publicKey, value: sign(canonicalJson(body)) },
  };
}

async function verify(
  content: unknown,
  args: readonly string[] = ['goi.json'],
  ballots: unknown = '',
) {
  const said: string[] = [];
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: (file) => {
      const read = file === 'phieu.json' ? ballots : content;
      return Promise.resolve(typeof read === 'string' ? read : JSON.stringify(read));
    },
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    lang: 'vi',
  };
  return { code: await runPackageVerify(args, io), said: said.join('\n') };
}

test('a genuine package holds in every respect', async () => {
  const { code, said } = await verify(packed());
  expect(said).not.toContain('✗');
  expect(said, 'the code at the foot of its papers').toMatch(
    /Mã kiểm .* (?:[A-Y]{4}-){3}[A-Y]{4}\./u,
  );
  expect(code).toBe(0);
});

test('votes moved from one to the other are found by the signature and by counting again', async () => {
  const genuine = packed();
  const votes = [
    { id: 'A', votes: 3 },
    { id: 'B', votes: 7 },
  ];
  const changed = { ...genuine, count: { ...genuine.count, elected: ['B'], votes } };
  const { code, said } = await verify(changed, ['goi.json', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({
    genuine: false,
    checks: [
      { check: 'signature', holds: false },
      { check: 'log', holds: true },
      { check: 'seal', holds: true },
      { check: 'count', holds: false },
      { check: 'equations', holds: true },
    ],
  });
});

test('of an old seal it is said that its votes cannot be compared, and that is no fault', async () => {
  const { code, said } = await verify(packed());
  expect([code, said.includes('Niêm phong kiểu cũ')]).toEqual([0, true]);
  const json = await verify(packed(), ['goi.json', '--json']);
  expect(JSON.parse(json.said)).toMatchObject({ genuine: true, oldSeal: true });
});

test('a sealing that names its votes is held against the package', async () => {
  const pack = packed();
  const { ballotsHash } = pack;
  function sealedWith(payload: object): CountPackage {
    const [opened, sealing] = pack.events;
    if (!opened || !sealing) throw new Error('the sample has no log');
    return { ...pack, events: [opened, { ...sealing, payload }] };
  }
  const checkCode = countCheckCode(pack, tokenHash);
  const right = await verify(sealedWith({ checkCode, ballotsHash }));
  expect(right.said).toContain('✓ Phiếu và số liệu đúng như khi niêm phong');
  expect(right.said).not.toContain('Niêm phong kiểu cũ');
  for (const told of [
    { checkCode, ballotsHash: tokenHash('other ballots') },
    { checkCode: 'AAAA-AAAA-AAAA-AAAA', ballotsHash },
  ])
    expect((await verify(sealedWith(told))).said).toContain(
      '✗ Phiếu và số liệu đúng như khi niêm phong',
    );
});

test('what a rehearsal sealed is no result, by its key alone; asked for as a rehearsal it holds', async () => {
  const { code, said } = await verify(packed(true));
  expect(said).toContain('DIỄN TẬP');
  expect(code).toBe(1);
  expect((await verify(packed(true), ['goi.json', '--rehearsal'])).code).toBe(0);
  expect((await verify(packed(), ['goi.json', '--rehearsal'])).code).toBe(1);
  const json = await verify(packed(true), ['goi.json', '--json']);
  expect(JSON.parse(json.said)).toMatchObject({ genuine: false, rehearsal: true });
});

test('no ballot can be read from a package, and yet it is counted again', async () => {
  expect(JSON.stringify(packed())).not.toContain('struck');
  expect((await verify(packed())).said).toContain('✓ Đếm lại ra đúng kết quả');
});

test('ballots from an opened seal are those that were sealed, and each of them is counted', async () => {
  const args = ['goi.json', '--ballots', 'phieu.json', '--json'];
  const checks = ['signature', 'log', 'seal', 'count', 'equations', 'ballots', 'recount'];
  const right = await verify(packed(), args, sealed);
  expect(JSON.parse(right.said)).toMatchObject({
    genuine: true,
    checks: checks.map((check) => ({ check, holds: true })),
  });
  const piles = [
    { count: 3, struck: ['B'] },
    { count: 7, struck: ['A'] },
  ];
  const wrong = await verify(packed(), args, { ...sealed, piles });
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.said)).toMatchObject({
    checks: checks.map((check) => ({ check, holds: check !== 'ballots' && check !== 'recount' })),
  });
  const none = await verify(packed(), args, packed());
  expect(none).toMatchObject({ code: 3 });
  expect(none.said).toContain('phieu.json');
  expect((await verify(packed(), ['goi.json', '--ballots'])).code).toBe(2);
  expect((await verify(packed(), ['goi.json', '--previous', 'truoc.zip'])).code).toBe(2);
});

test('a package that somebody else signed anew agrees with itself, and fails against the key of the room', async () => {
  const { said } = await verify(packed());
  expect(said).toContain('CHƯA SO KHÓA');
  const key = /Khóa của phòng kiểm phiếu: ([0-9A-F-]+)/u.exec(said)?.[1] ?? '';
  const right = await verify(packed(), ['goi.json', '--key', key.toLowerCase()]);
  expect([right.code, right.said.includes('CHƯA SO KHÓA')]).toEqual([0, false]);
  const other = await verify(packed(), ['goi.json', '--key', 'AB12-AB12-AB12-AB12', '--json']);
  expect(other.code).toBe(1);
  expect(JSON.parse(other.said)).toMatchObject({ genuine: false, keyCompared: true });
  expect(other.said.replaceAll(/\s/gu, '')).toContain('{"check":"key","holds":false}');
  expect((await verify(packed(), ['goi.json', '--key'])).code).toBe(2);
});

test('a file that is none of ours is refused with a sentence, and words that are off say how', async () => {
  expect(await verify('{ "schema": "daihoi-count/1" }')).toMatchObject({ code: 3 });
  expect((await verify('nonsense')).said).toContain('goi.json');
  expect((await verify('', [])).code).toBe(2);
});
