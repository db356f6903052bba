import { spawn } from 'node:child_process';

import type { RunAs } from './account.ts';
import { surroundings } from './run-program.ts';

/** Ties a server to this process: when the process ends in any way, the server is told to stop. */
export interface Leash {
  release(): void;
}

const script = 'read -r word; [ "$word" = released ] || kill -INT "$1"';

/**
 * Puts a small shell beside the server that waits for the end of our pipe. The operating system
 * closes the pipe even when we are killed, and so no server is ever left without an owner.
 */
export function tieToUs(server: { readonly pid: number; readonly runAs: RunAs }): Leash {
  if (process.platform === 'win32') return { release: () => undefined };
  const shell = spawn('/bin/sh', ['-c', script, 'daihoi-leash', String(server.pid)], {
    ...surroundings(server.runAs),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => undefined); // without a shell the next start stops the survivor instead
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return { release: () => shell.stdin.end('released\n') };
}
