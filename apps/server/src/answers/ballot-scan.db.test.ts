import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openScanFolder } from '@daihoi/adapters/files';
import {
  openFolderWatch,
  openScanMemory,
  readPendingScans,
  viewScans,
  type FolderWatch,
} from '@daihoi/application/ballot-session';
import { openBallots } from '../compose.ts';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import { brand, type CongressId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import type { ResultWalk } from '../../../../tests/support/results/result-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';
import { ScannedBallots } from '../../../../tests/support/results/scanned-ballots.ts';

/**
 * A typist and a scanner see the same box of thirty ballots. What the scanner brings stops the count wherever a person has to
 * say what it is; the count goes on from where it was.
 */
let database: FreshDatabase;
let wire: Wire;
let congress: ResultWalk;
let room: CountingWalk;
let sheets: ScannedBallots;
let folder: string;
let watch: FolderWatch;
let lan: string;
let duc: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const collected = 28;
/** The same marks for the typist and for the pen: two of four names struck. */
const box = Array.from({ length: collected }, (_, at) => ({ struck: [(at % 3) + 1, 4] }));
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function codeOf(reply: Reply): string {
  return Refusal.parse(reply.body).error.code;
}

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'daihoi-scans-'));
  watch = openFolderWatch(openScanFolder(folder));
  wire = await openWire(database.pool, { scanFolder: watch });
  congress = await sittingCongress({ wire, database }, names);
  const congressId = await congress.id();
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  await room.sealed(names, 3);
});

afterAll(async () => {
  await wire.close();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

async function send(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Reply> {
  return room.sendScan(duc, { name, bytes });
}

async function sheet(at: number, scan?: number): Promise<Uint8Array<ArrayBuffer>> {
  const [page] = await sheets.jpegs(box[at] ?? { struck: [] }, at + 501, scan);
  return page ?? new Uint8Array();
}

async function read(): Promise<void> {
  while ((await readPendingScans(wire.ports, wire.ports.ballotReader)) > 0);
}

/** Somebody who looks at the scans again and again, and how many files each look loads the pages of. */
async function watcher() {
  const loaded: number[] = [];
  const { ballotScans } = wire.ports.read;
  const read = {
    ...wire.ports.read,
    ballotScans: {
      ...ballotScans,
      pagesOf(files: Parameters<typeof ballotScans.pagesOf>[0]) {
        loaded.push(files.length);
        return ballotScans.pagesOf(files);
      },
    },
  };
  const congressId = brand<CongressId>(await congress.id());
  const place = { congressId, office: 'committee', number: 1 } as const;
  const memory = openScanMemory();
  return { loaded, look: () => viewScans({ ...wire.ports, read }, memory, { place }) };
}

describe('a typist and a scanner', () => {
  test('the run that is printed leaves its layout behind; the scanner is fed by whoever is named for it', async () => {
    expect((await room.download('ballots/run?paper=A5')).status).toBe(200);
    const { id } = await room.view();
    const [layout] = await wire.ports.read.ballotScans.layouts(brand<BallotSessionId>(id));
    expect(layout?.paper).toBe('A5');
    sheets = await ScannedBallots.open(layout?.text ?? '');
    await room.reconciled(collected);
    await room.countingWithScans();
    [lan, duc] = [await room.sit('lan'), await room.sit('duc')];
    const strange = { name: 'a.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff]) };
    expect(codeOf(await room.sendScan(lan, strange))).toBe('ballot-scan.not-scanner');
    expect(codeOf(await room.sendScan('nobody', strange))).toBe('ballot-session.seat-unknown');
    const byHand = await room.key(duc, { bundle: 1, position: 1 }, { struck: [1] });
    expect(codeOf(byHand), 'what a scanner saw is written by nobody').toBe(
      'ballot-session.scans-only',
    );
    await room.keyAll(lan, box);
  });

  test('what is no scan is refused by name and changes nothing', async () => {
    const text = await send('danh sách.docx', new TextEncoder().encode('PK not an image'));
    expect(codeOf(text)).toBe('ballot-scan.not-image');
    expect(Refusal.parse(text.body).error.message).toContain('danh sách.docx');
    expect(codeOf(await send('trống.jpg', new Uint8Array()))).toBe('ballot-scan.empty');
    expect((await room.scans()).files).toEqual([]);
  });

  test('sheets are read as they come; while one is missing nothing is compared', async () => {
    for (let at = 0; at < collected - 1; at += 1)
      expect((await send(`quet-${String(at + 1)}.jpg`, await sheet(at))).status).toBe(200);
    expect(await room.scans()).toMatchObject({ reading: true, pagesRead: 0 });
    await read();
    const scans = await room.scans();
    expect(scans).toMatchObject({ reading: false, ballots: 27, pagesRead: 27, filed: false });
    expect(scans.stops).toEqual([{ kind: 'count', sheets: 27, collected: 28 }]);
    expect((await room.view()).placed).toMatchObject({ waiting: 28 });
    expect(codeOf(await room.move('decide', ['head']))).toBe('ballot-session.items-open');
  });

  test('whoever asks again is told only what changed', async () => {
    const { version, witnesses } = await room.scansPage();
    expect(witnesses?.map(({ ballots }) => ballots)).toEqual([27]);
    expect((await room.scansPage(version)).witnesses).toBeUndefined();
  });

  test('the same file again and the same sheet scanned twice stop the count until two people say what they are', async () => {
    await send('quet-05 (1).jpg', await sheet(4));
    await send('quet-06 lai.jpg', await sheet(5, 900));
    await read();
    const { stops } = await room.scans();
    expect(stops.map(({ kind }) => kind)).toEqual(['sameFile', 'sameSheet']);
    const [file, twice] = stops;
    expect(file?.file?.name).toBe('quet-05 (1).jpg');
    expect(twice?.other?.ballot).toBe(6);
    const removal = { kind: 'fileRemoved', file: file?.file?.id ?? '' } as const;
    expect(codeOf(await room.settle(removal, { by: ['duc'] }))).toBe(
      'ballot-scan.head-and-another',
    );
    expect(codeOf(await room.settle(removal, { reason: ' ' }))).toBe('ballot-scan.reason-needed');
    expect(codeOf(await room.settle({ kind: 'startedOver', file: 'no file of the box' }))).toBe(
      'ballot-scan.unknown-page',
    );
    expect((await room.settle(removal)).status).toBe(200);
    const page = twice?.page?.id ?? '';
    expect((await room.settle({ kind: 'removed', page })).status).toBe(200);
    expect((await room.scans()).stops.map(({ kind }) => kind)).toEqual(['count']);
  });

  test('the last sheet completes the box, and both witnesses are compared ballot by ballot', async () => {
    const { version } = await room.scansPage();
    const { look, loaded } = await watcher();
    expect((await look()).ok).toBe(true);
    await send('quet-28.jpg', await sheet(27));
    expect((await room.scansPage(version)).witnesses?.[0]).toMatchObject({ reading: true });
    expect((await look()).ok).toBe(true);
    await read();
    expect(await look()).toMatchObject({ ok: true, value: { witnesses: [{ filed: true }] } });
    expect(loaded, 'files whose pages were loaded by each look').toEqual([28, 0, 1]);
    expect(await room.scans()).toMatchObject({ filed: true, stops: [], ballots: 28 });
    expect((await room.view()).placed).toMatchObject({ agreed: 28, waiting: 0, undecided: 0 });
  });

  test('images are shown to the room alone, and no cache keeps them', async () => {
    const page = `${(await room.scans()).files[0]?.id ?? ''}.1`;
    const row = await room.download(`scans/pages/${page}?row=2`);
    expect([row.status, Array.from(row.bytes.slice(0, 2))]).toEqual([200, [0xff, 0xd8]]);
    const clean = await room.download('scans/clean/1?row=2');
    expect([clean.status, Array.from(clean.bytes.slice(0, 2))]).toEqual([200, [0xff, 0xd8]]);
    expect((await room.download(`scans/pages/${page}`)).bytes.length).toBeGreaterThan(20_000);
    expect((await room.download('scans/pages/not-a-page')).status).toBe(404);
  });

  test('a sheet too many stops a count that was complete; a half struck name goes to people with its image', async () => {
    const [odd] = await sheets.jpegs({ struck: [1, 4], half: [3] }, 77);
    await send('them.jpg', odd ?? new Uint8Array());
    await read();
    const { stops, newest } = await room.scans();
    expect(stops).toMatchObject([{ kind: 'count', sheets: 29, collected: 28 }]);
    expect(newest[0]).toMatchObject({ file: 'them.jpg', turn: 30, ballot: 29 });
    expect((await room.view()).placed).toMatchObject({ waiting: 28 });
    const { files } = await room.scans();
    const first = `${files[0]?.id ?? ''}.1`;
    const last = `${files.at(-1)?.id ?? ''}.1`;
    await room.settle({ kind: 'rescanned', page: first, by: last });
    expect((await room.view()).placed).toMatchObject({ agreed: 27, undecided: 1 });
    const [doubt] = await room.disputed();
    expect(doubt).toMatchObject({
      bundle: 1,
      position: 1,
      kind: 'questioned',
      seen: [{ struck: [1, 4] }, { struck: [1, 4], unsure: [3] }],
      scans: [{ witness: 2, bundle: 1, position: 1, pages: [last] }],
    });
  });

  test('a conclusion falls when another sheet comes to lie at its place, and the log says so', async () => {
    const at = { bundle: 1, position: 1 };
    await room.post('decisions', 'lan', {
      ...at,
      marks: { struck: [1, 4] },
      reason: 'Gạch một người',
    });
    expect((await room.post('decisions/confirm', 'head', at)).status).toBe(200);
    expect((await room.view()).placed).toMatchObject({ decided: 1, undecided: 0 });
    const { files } = await room.scans();
    await room.settle({ kind: 'removed', page: `${files.at(-1)?.id ?? ''}.1` });
    expect((await room.scans()).stops).toEqual([{ kind: 'count', sheets: 27, collected: 28 }]);
    expect(codeOf(await room.settle({ kind: 'missing', ballot: 500 }))).toBe(
      'ballot-scan.no-such-place',
    );
    await room.settle({ kind: 'missing', ballot: 1 }, { reason: 'Tờ rách, máy không nhận' });
    const view = await room.view();
    expect(view.decisions).toEqual([]);
    expect(view.placed).toMatchObject({ agreed: 27, undecided: 1 });
    expect(await room.disputed()).toMatchObject([
      { bundle: 1, position: 1, kind: 'questioned', scans: [{ witness: 2, pages: [] }] },
    ]);
    const conclusions = await wire.ports.read.ballotSessions.conclusions(
      brand<BallotSessionId>(view.id),
    );
    expect(conclusions.map(({ step, reason }) => [step, reason])).toEqual([
      ['proposed', 'Gạch một người'],
      ['confirmed', 'Gạch một người'],
    ]);
    expect(conclusions[0]?.seen[1]?.unsure, 'what the reader left open').toEqual([3]);
    const kinds = (await room.events()).map(({ kind }) => kind);
    expect(kinds).toContain('ballot.scan-settled');
    expect(kinds).toContain('ballot.scans-filed');
  });

  test('people conclude from the paper, and the count ends', async () => {
    const at = { bundle: 1, position: 1 };
    await room.post('decisions', 'lan', {
      ...at,
      marks: { struck: [1, 4] },
      reason: 'Xem phiếu giấy',
    });
    await room.post('decisions/confirm', 'head', at);
    expect((await room.move('decide', ['head'])).status).toBe(200);
    expect((await room.view()).counted).toEqual({ valid: 28, invalid: 0 });
    expect(codeOf(await send('muon.jpg', await sheet(3)))).toBe('ballot-session.not-counting');
    await room.move('release', ['head']);
    expect((await room.move('signMinutes', ['head', 'lan'])).status).toBe(200);
  });
});

describe('two scanners', () => {
  let second: CountingWalk;
  const few = 6;
  const pens = Array.from({ length: few }, (_, at) => [(at % 2) + 1]);

  /** Another hand for each sheet. */
  function handOf(at: number): number {
    return 900 + at * 37;
  }

  async function look(): Promise<void> {
    const tools = { ballots: openBallots(), reader: wire.ports.ballotReader };
    await watch.look(wire.ports, tools);
  }

  async function put(name: string, bytes: Uint8Array): Promise<void> {
    await writeFile(join(folder, name), bytes);
    const later = new Date(Date.now() + 60_000);
    await utimes(join(folder, name), later, later);
  }

  test('one folder is watched for one of them; what lay there before and what is no scan is left alone', async () => {
    second = new CountingWalk({
      wire,
      who: 'xa',
      congressId: await congress.id(),
      office: 'secretary',
    });
    await second.open('secretary');
    await second.sealed(['Lê Văn An', 'Phạm Thị Bình'], 1);
    await second.download('ballots/run?paper=A4');
    await second.reconciled(few);
    await second.countingWithScans(true);
    [lan, duc] = [await second.sit('lan'), await second.sit('duc')];
    const { id } = await second.view();
    const [layout] = await wire.ports.read.ballotScans.layouts(brand<BallotSessionId>(id));
    sheets = await ScannedBallots.open(layout?.text ?? '');
    await writeFile(join(folder, 'cu.jpg'), 'an older file');
    await utimes(join(folder, 'cu.jpg'), new Date(0), new Date(0));
    expect((await second.watchFolder(lan, true)).status).toBe(200);
    await put('to-1.jpg', new TextEncoder().encode('not a scan'));
    await look();
    await look();
    const { folder: shown } = await second.scansPage();
    expect(shown).toMatchObject({ watchedFor: 1, there: true, older: 1 });
    expect(shown?.refused[0]?.message).toContain('to-1.jpg');
  });

  test('a file is taken once it no longer grows; a folder that is gone is told and nothing else is lost', async () => {
    for (const [at, struck] of pens.entries())
      await put(
        `to-${String(at + 1)}.jpg`,
        (await sheets.jpegs({ struck }, handOf(at)))[0] ?? new Uint8Array(),
      );
    await look();
    expect((await second.scans(1)).files).toEqual([]);
    await look();
    await look();
    await read();
    expect(await second.scans(1)).toMatchObject({ ballots: few, filed: true, stops: [] });
    await rm(folder, { recursive: true });
    await look();
    const { folder: shown, witnesses } = await second.scansPage();
    expect(shown?.there).toBe(false);
    expect(witnesses?.[0]).toMatchObject({ ballots: few, filed: true });
  });

  test('the same file is no second witness, and sheets in another order are compared as piles', async () => {
    const [first] = await sheets.jpegs({ struck: [1] }, handOf(0));
    await second.sendScan(duc, { name: 'to-1.jpg', bytes: first ?? new Uint8Array() });
    await read();
    const [stop] = (await second.scans(2)).stops;
    expect(stop).toMatchObject({ kind: 'sameFile' });
    await second.settle({ kind: 'fileRemoved', file: stop?.file?.id ?? '' });
    for (const [at, struck] of [...pens.entries()].toReversed()) {
      const [bytes] = await sheets.jpegs({ struck }, handOf(at), at + 300);
      await second.sendScan(duc, {
        name: `lan-2-${String(at)}.jpg`,
        bytes: bytes ?? new Uint8Array(),
      });
    }
    await read();
    expect((await second.scans(2)).stops).toEqual([]);
    expect((await second.view()).placed).toMatchObject({ agreed: few, undecided: 0 });
  });
});
