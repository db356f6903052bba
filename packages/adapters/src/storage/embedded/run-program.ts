import { spawn } from 'node:child_process';

import { identityOf, type RunAs } from './account.ts';

export interface ProgramRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly runAs: RunAs;
  readonly input?: string;
}

export interface ProgramEnd {
  readonly succeeded: boolean;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs one of PostgreSQL's programs to its end. */
export function runProgram(run: ProgramRun): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(run.command, run.args, { ...surroundings(run.runAs), stdio: 'pipe' });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined); // a program that ended early says why on its streams
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code) =>
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString('utf8') }),
    );
    child.stdin.end(run.input ?? '');
  });
}

/** A working folder everyone can enter and an environment without PG… variables or a language. */
export function surroundings(runAs: RunAs): {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  readonly windowsHide: true;
} {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SYSTEMROOT', 'ComSpec'];
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  const cwd = process.platform === 'win32' ? (process.env['SystemRoot'] ?? 'C:\\') : '/';
  return { cwd, env, ...identityOf(runAs), windowsHide: true };
}
