import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'src', 'main.ts');

/** The real program on a folder of its own, started and killed as often as wanted. */
export interface Program {
  readonly address: string;
  readonly password: string | undefined;
  /** Ends it as a power cut would: nobody is told. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `daihoi serve --demo` on the embedded database of a folder and waits until it serves. */
export async function startProgram(data: string): Promise<Program> {
  const { DATABASE_URL: _other, ...inherited } = process.env;
  const child = spawn(process.execPath, [program, 'serve', '--demo', '--port', '0'], {
    env: { ...inherited, DAIHOI_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
    child.once('exit', () => reject(new Error(`the program did not start:\n${said}`)));
  });
  return {
    address,
    password: /mật khẩu chung: ([^;]+);/u.exec(said)?.[1],
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
