// Plain JavaScript for the Node of the system, whatever its age: finds the Node that npm installed with us.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever it was started from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const oldestNode = 24;

/** The Node that runs TypeScript as it stands: ours, else the running one when it is new enough. */
export function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folder = join(root, 'node_modules', `node-${system}-${process.arch}`);
  const ours = join(folder, 'bin', `node${suffix}`);
  if (existsSync(ours)) return ours;
  return Number(process.versions.node.split('.')[0]) >= oldestNode ? process.execPath : undefined;
}

/** Says in both languages that there is no Node to run with. */
export function missingNodeSentence() {
  return (
    `Chưa cài đặt xong: hãy chạy "npm start" trong ${root} (cần Node ${oldestNode}).` +
    ` / Not installed yet: run "npm start" in ${root} (Node ${oldestNode} is needed).`
  );
}

/**
 * Runs a program in our stead: same streams, signals passed on.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number> }} `ended` is the exit status for a shell
 */
export function runInOurStead(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child too: a second one would cut its farewell short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(70);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
  return { child, ended };
}
