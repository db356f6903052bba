import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openPool } from '@daihoi/adapters/storage';
import { openFileStore } from '@daihoi/adapters/files';
import { addressOf, execute } from '../../../../tests/support/database/admin.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { parseBackupManifest } from '@daihoi/contract/backup';
import { runBackup } from './backup.ts';
import { runRestore } from './restore.ts';

const names = ['DATABASE_URL', 'DAIHOI_DATA', 'DAIHOI_SECRET'] as const;
const before = names.map((name) => [name, process.env[name]] as const);
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

let database: FreshDatabase;
let wire: Wire;
let folder: string;
let contentHash: string;
/** A good backup that no test spoils. */
let good: string;
/** What there was when the good backup was made. */
let backedUp: Record<string, unknown>;
/** A place of its own for each test. */
let own: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  folder = await mkdtemp(join(tmpdir(), 'daihoi-backup-'));
  const source = join(folder, 'source');
  await mkdir(source);
  await writeFile(join(source, 'secret.key'), 'the kept secret');
  const { hash, bytes } = await openFileStore(join(source, 'files')).put(Buffer.from('Tờ trình'));
  contentHash = hash;
  await database.pool.query(
    "insert into stored_file (hash, media_type, bytes, stored_at) values ($1, 'application/pdf', $2, now())",
    [hash, bytes],
  );
  // What text of other programs trips over: breaks, quotes, backslashes, an empty text, a JSON null beside none.
  await database.pool.query(
    `insert into setting (key, value) values ('a"b', 'null'), ($1, $2), ('', '{"x": [1.50, "\\u00e2"]}')`,
    ['dòng 1\ndòng 2\t\\N \\. {NULL}', JSON.stringify('Đại hội "lần thứ"\n\\')],
  );
  useSource();
  good = join(folder, 'good');
  backedUp = await contentOf(database.pool);
  const made = await backup(good);
  if (made.code !== 0) throw new Error(made.err);
});

afterAll(async () => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  await wire.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  own = await mkdtemp(join(folder, 'own-'));
  useSource();
});

function useSource(): void {
  process.env['DATABASE_URL'] = database.connectionString;
  process.env['DAIHOI_DATA'] = join(folder, 'source');
  delete process.env['DAIHOI_SECRET'];
}

type Command = typeof runBackup;

async function call(command: Command, args: readonly string[], lang: 'vi' | 'en' = 'vi') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('ENOENT')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    lang,
  });
  return { code, out, err: err.join('\n') };
}

const backup = (...args: readonly string[]) => call(runBackup, args);
const restore = (...args: readonly string[]) => call(runRestore, args);

/** An empty database without a shape, for one piece of work; the environment points at it. */
async function intoEmpty<T>(work: (pool: ReturnType<typeof openPool>) => Promise<T>): Promise<T> {
  const name = `daihoi_empty_${String(process.pid)}_${String(Math.random()).slice(2, 10)}`;
  await execute(database.connectionString, `create database ${name} template template0`);
  const url = addressOf(database.connectionString, name);
  const pool = openPool({ connection: url, applicationName: 'daihoi-test', maxConnections: 1 });
  process.env['DATABASE_URL'] = url;
  process.env['DAIHOI_DATA'] = join(own, 'target');
  try {
    return await work(pool);
  } finally {
    await pool.end();
    await execute(database.connectionString, `drop database ${name} with (force)`);
  }
}

async function contentOf(pool: ReturnType<typeof openPool>): Promise<Record<string, unknown>> {
  const tables = await pool.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('schema_migration', 'session') order by 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const rows = await pool.query<{ row: string }>(`select to_json(t)::text as row from ${name} t`);
    content[name] = rows.rows.map(({ row }) => canonical(row)).toSorted();
  }
  const sequences = await pool.query(
    'select sequencename, last_value from pg_sequences order by 1',
  );
  return { ...content, sequences: sequences.rows };
}

/** The order of columns follows the order in which steps ran, which may differ. */
function canonical(row: string): string {
  const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(row));
  return JSON.stringify(Object.entries(parsed).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function copyOfGood(): Promise<string> {
  const copy = join(own, 'copy');
  for (const path of await readdir(good, { recursive: true, withFileTypes: true }))
    if (path.isFile()) {
      const to = path.parentPath.replace(good, copy);
      await mkdir(to, { recursive: true });
      await copyFile(join(path.parentPath, path.name), join(to, path.name));
    }
  return copy;
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const Refused = z.object({
  error: z.object({ code: z.string(), message: z.string(), at: z.string() }),
});

function refusalOf(out: readonly string[]) {
  return Refused.parse(JSON.parse(out[0] ?? '')).error;
}

describe('a backup', () => {
  test('comes back row for row, with sequences, files and secret, and is looked over', async () => {
    await intoEmpty(async (pool) => {
      const restored = await restore(good);
      expect([restored.code, restored.err]).toEqual([0, expect.stringContaining('nguyên vẹn')]);
      expect(restored.out[0]).not.toContain('✗');
      expect(await contentOf(pool)).toEqual(backedUp);
    });
    const target = join(own, 'target');
    expect(await readFile(join(target, 'secret.key'), 'utf8')).toBe('the kept secret');
    const file = await openFileStore(join(target, 'files')).get(contentHash);
    expect(Buffer.from(file ?? []).toString()).toBe('Tờ trình');
  });

  test('stands in the log of acts: who took a copy, where to, whether the secret went along', async () => {
    const { rows } = await database.pool.query<{ after: unknown; actor_name: string }>(
      "select after, actor_name from audit_entry where act = 'installation.backed-up' order by seq limit 1",
    );
    expect(rows[0]).toMatchObject({ after: { folder: good, files: 1, secret: true } });
    expect(rows[0]?.actor_name).toMatch(/^daihoi backup \(/u);
  });

  test('can be checked by the tool that every system has', async () => {
    const sums = await readFile(join(good, 'SHA256SUMS'), 'utf8');
    expect(sums).toMatch(/^[0-9a-f]{64} {2}backup\.json\n/u);
    expect(await readFile(join(good, 'FILES.sha256'), 'utf8')).toBe(
      `${contentHash}  files/${contentHash.slice(0, 2)}/${contentHash}\n`,
    );
  });

  test('shows one moment while others write', async () => {
    let stopped = false;
    const writing = (async () => {
      for (let at = 0; !stopped; at += 1)
        await database.pool.query(
          "with s as (insert into setting (key, value) values ($1, 'true') returning key) select key from s",
          [`${at}`.padStart(6, '0')],
        );
    })();
    const made = await backup(join(own, 'busy'), '--json');
    stopped = true;
    await writing;
    expect(made.code).toBe(0);
    await intoEmpty(async (pool) => {
      expect((await restore(join(own, 'busy'))).code).toBe(0);
      const { rows } = await pool.query<{ key: string }>(
        "select key from setting where key ~ '^[0-9]{6}$' order by key",
      );
      expect(rows.map((row) => Number(row.key))).toEqual(rows.map((_, at) => at));
    });
    await database.pool.query("delete from setting where key ~ '^[0-9]{6}$'");
  });

  test('never lies over another, never makes up a disk, and leaves nothing behind when refused', async () => {
    const taken = await backup(good, '--json');
    expect([taken.code, refusalOf(taken.out).code]).toEqual([3, 'backup.target-taken']);
    const lost = await backup(join(own, 'no-disk', 'today'), '--json');
    expect([lost.code, refusalOf(lost.out).code]).toEqual([3, 'backup.parent-missing']);
    expect(await readdir(own)).toEqual([]);
    expect((await backup()).code).toBe(2);
    expect((await backup(own, '--fast')).code).toBe(2);
  });

  test('of nothing is refused and makes no database', async () => {
    delete process.env['DATABASE_URL'];
    process.env['DAIHOI_DATA'] = join(own, 'nowhere');
    const made = await backup(join(own, 'today'), '--json');
    expect([made.code, refusalOf(made.out).code]).toEqual([3, 'backup.nothing-there']);
    expect(await readdir(own)).toEqual([]);
  });

  test('of an installation that lost a file names the file, keeps all others, and says no', async () => {
    const source = join(own, 'source');
    await mkdir(source);
    process.env['DAIHOI_DATA'] = source;
    const made = await backup(join(own, 'today'));
    expect([made.code, made.err]).toEqual([1, expect.stringContaining(`${contentHash} bị thiếu`)]);
    await intoEmpty(async () => {
      const restored = await restore(join(own, 'today'));
      expect([restored.code, restored.out[0]]).toEqual([1, expect.stringContaining(contentHash)]);
    });
  });

  test('that was killed leaves no folder of that name, and what it left is not taken for a backup', async () => {
    const target = join(own, 'today');
    const source = join(own, 'source');
    // Whoever reads this content waits for ever: the tables are written, the files are not.
    const waiting = join(source, 'files', contentHash.slice(0, 2));
    await mkdir(waiting, { recursive: true });
    makePipe(join(waiting, contentHash));
    const child = spawn(process.execPath, [main, 'backup', target], {
      env: { ...process.env, DAIHOI_DATA: source },
      stdio: 'ignore',
    });
    const begun = () => readdir(own).then((names) => names.find((name) => name !== 'source') ?? '');
    const list = async () => existsSync(join(own, await begun(), 'FILES.sha256'));
    await expect.poll(list, { timeout: 20_000 }).toBe(true);
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
    const left = await begun();
    expect(left).toMatch(/^today\.part-/u);
    const refused = await restore(join(own, left), '--json');
    expect([refused.code, refusalOf(refused.out).code]).toEqual([3, 'backup.unfinished']);
    expect((await backup(target)).code).toBe(0);
  });
});

describe('a restore', () => {
  test.for(['tables/unit.jsonl.gz', 'backup.json', 'FILES.sha256', 'secret.key'])(
    'refuses one flipped bit in %s and names it',
    async (file) => {
      const copy = await copyOfGood();
      await flip(join(copy, file));
      await intoEmpty(async (pool) => {
        const refused = await restore(copy, '--json');
        expect([refused.code, refusalOf(refused.out)]).toMatchObject([
          3,
          { code: 'backup.damaged', at: file },
        ]);
        expect(await contentOf(pool)).toEqual({ sequences: [] });
      });
    },
  );

  test('refuses a flipped bit in a stored file, a lost table, and a spoiled list', async () => {
    const file = `files/${contentHash.slice(0, 2)}/${contentHash}`;
    const copy = await copyOfGood();
    await flip(join(copy, file));
    const changed = await restore(copy, '--trial', '--json');
    expect(refusalOf(changed.out)).toMatchObject({ code: 'backup.damaged', at: file });
    await copyFile(join(good, file), join(copy, file));
    await rm(join(copy, 'tables', 'congress.jsonl.gz'));
    const lost = await restore(copy, '--trial');
    expect([lost.code, lost.err]).toEqual([
      3,
      expect.stringContaining('congress.jsonl.gz: tệp bị thiếu'),
    ]);
    const sums = await readFile(join(copy, 'SHA256SUMS'), 'utf8');
    await writeFile(join(copy, 'SHA256SUMS'), sums.replace(/^.*congress\.jsonl\.gz\n/mu, ''));
    const unlisted = await restore(copy, '--trial', '--json');
    expect(refusalOf(unlisted.out).at).toBe('SHA256SUMS');
  });

  test('refuses a folder that is none of ours and one that is not finished', async () => {
    const foreign = await restore(own, '--json');
    expect([foreign.code, refusalOf(foreign.out).code]).toEqual([3, 'backup.foreign']);
    const copy = await copyOfGood();
    await rm(join(copy, 'SHA256SUMS'));
    const begun = await restore(copy, '--json');
    expect([begun.code, refusalOf(begun.out).code]).toEqual([3, 'backup.unfinished']);
  });

  test('goes into an empty database only', async () => {
    const refused = await restore(good, '--json');
    expect([refused.code, refusalOf(refused.out).code]).toEqual([3, 'restore.not-empty']);
  });

  test('refuses the backup of a newer program', async () => {
    const copy = await copyOfGood();
    const manifest = parseBackupManifest(await readFile(join(copy, 'backup.json'), 'utf8'));
    const newer = { ...manifest, migrations: [...(manifest?.migrations ?? []), '9999-later.sql'] };
    await resealed(copy, JSON.stringify(newer));
    await intoEmpty(async () => {
      const refused = await restore(copy);
      expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('9999-later.sql')]);
    });
  });

  test('takes back everything when a row is not as the manifest says', async () => {
    const copy = await copyOfGood();
    const manifest = parseBackupManifest(await readFile(join(copy, 'backup.json'), 'utf8'));
    const audit = { chains: 1, entries: 999_999, breaks: 0 };
    await resealed(copy, JSON.stringify({ ...manifest, audit }));
    await intoEmpty(async (pool) => {
      const refused = await restore(copy);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('999999')]);
      expect(await contentOf(pool)).toEqual({ sequences: [] });
    });
  });

  test('wants the secret that the environment gave, unless it is lost', async () => {
    process.env['DAIHOI_SECRET'] = 'given by the environment';
    const given = join(own, 'given');
    expect((await backup(given)).code).toBe(0);
    expect(existsSync(join(given, 'secret.key'))).toBe(false);
    delete process.env['DAIHOI_SECRET'];
    await intoEmpty(async () => {
      const needed = await restore(given, '--json');
      expect(refusalOf(needed.out).code).toBe('restore.secret-needed');
      process.env['DAIHOI_SECRET'] = 'another';
      const differs = await restore(given, '--json');
      expect(refusalOf(differs.out)).toMatchObject({
        code: 'restore.secret-differs',
        at: 'DAIHOI_SECRET',
      });
      process.env['DAIHOI_SECRET'] = 'given by the environment';
      expect((await restore(given)).code).toBe(0);
    });
    delete process.env['DAIHOI_SECRET'];
    await intoEmpty(async () => {
      expect((await restore(given, '--new-secret')).code).toBe(0);
    });
  });

  test('for trial uses a database of its own and touches no installation', async () => {
    process.env['DAIHOI_DATA'] = join(own, 'target');
    const tried = await restore(good, '--trial', '--json');
    const said = z
      .object({ trial: z.boolean(), sound: z.boolean() })
      .parse(JSON.parse(tried.out[0] ?? ''));
    expect([tried.code, said]).toEqual([0, { trial: true, sound: true }]);
    expect(existsSync(join(own, 'target'))).toBe(false);
  });
});

/** A pipe that nobody writes to; a tool of every system that these tests run on. */
function makePipe(path: string): void {
  const tool = 'mkfifo';
  execFileSync(tool, [path]);
}

/** Another manifest under sums that fit it. */
async function resealed(copy: string, manifest: string): Promise<void> {
  await writeFile(join(copy, 'backup.json'), manifest);
  const sum = createHash('sha256').update(manifest).digest('hex');
  const sums = await readFile(join(copy, 'SHA256SUMS'), 'utf8');
  await writeFile(join(copy, 'SHA256SUMS'), sums.replace(/^[0-9a-f]{64}(?= {2}backup)/u, sum));
}
