import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../../support/database/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(root, 'apps', 'cli', 'src', 'main.ts');

/** An installation as a new user has it: the real program, filled with the demonstration, serving the built screens. */
export interface House {
  /** Where it serves; another one after a second start. */
  address(): string;
  /** The one password of the accounts, as the program printed it. */
  readonly password: string;
  /** Kills the program as a power cut would: nobody is told. */
  kill(): Promise<void>;
  /** Starts the program again on the same data. */
  startAgain(): Promise<void>;
  /** `daihoi <words>` on the same data. */
  command(...words: readonly string[]): { readonly status: number; readonly out: string };
  /** Stops the program and throws its data away. */
  close(): Promise<void>;
}

/** Builds the screens when they are stale and opens a house on a database of its own. */
export async function openHouse(): Promise<House> {
  buildScreens();
  const database = await freshDatabase();
  const data = mkdtempSync(join(tmpdir(), 'daihoi-e2e-'));
  const env = { ...process.env, DATABASE_URL: database.connectionString, DAIHOI_DATA: data };
  let served = await serve(env);

  function command(...words: readonly string[]) {
    const done = spawnSync(process.execPath, [program, ...words], { env, encoding: 'utf8' });
    return { status: done.status ?? -1, out: `${done.stdout}${done.stderr}` };
  }

  async function close(): Promise<void> {
    await end(served.child, 'SIGTERM');
    await database.drop();
    rmSync(data, { recursive: true, force: true });
  }

  return {
    address: () => served.address,
    password: passwordIn(served.said),
    kill: () => end(served.child, 'SIGKILL'),
    startAgain: async () => {
      served = await serve(env);
    },
    command,
    close,
  };
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: string;
}

/** Starts `daihoi serve --demo` on a free port and waits until it says where. */
async function serve(env: NodeJS.ProcessEnv): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve', '--demo', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    function listen(part: Buffer): void {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    }
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the house did not open:\n${said}`)));
  });
  return { child, address, said };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function passwordIn(said: string): string {
  const found = /mật khẩu chung: ([^;]+);/u.exec(said)?.[1];
  if (found === undefined) throw new Error(`no password was printed:\n${said}`);
  return found;
}

function buildScreens(): void {
  const script = join(root, 'tools', 'lib', 'build-web.mjs');
  const done = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the screens were not built:\n${done.stderr}`);
}
