import { Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { tryDocument } from './try-document.ts';

const workSchema = z.object({ number: z.number(), bytes: z.instanceof(Uint8Array) });

/** What came of one file: a word to count or the bug, how long it took, and what the worker holds on to afterwards. */
export interface Tried {
  readonly number: number;
  readonly outcome: string;
  readonly bug: string | undefined;
  readonly milliseconds: number;
  readonly heldMB: number;
}

const connections: string[] = [];
// Nothing in a file may reach for the network: whoever tries is a bug.
Socket.prototype.connect = () => {
  connections.push('connected');
  throw new Error('a file reached for the network');
};

setFlagsFromString('--expose-gc');
const collect = z.custom<() => void>((it) => typeof it === 'function').parse(runInNewContext('gc'));

parentPort?.on('message', (message: unknown) => {
  const { number, bytes } = workSchema.parse(message);
  const began = performance.now();
  const { outcome, bug } = tried(bytes);
  const milliseconds = performance.now() - began;
  if (number % 50 === 0) collect();
  const heldMB = number % 50 === 0 ? process.memoryUsage().heapUsed / 1024 / 1024 : 0;
  parentPort?.postMessage({ number, outcome, bug, milliseconds, heldMB } satisfies Tried);
});
parentPort?.postMessage('ready');

function tried(bytes: Uint8Array): Pick<Tried, 'outcome' | 'bug'> {
  try {
    const outcome = tryDocument(bytes);
    return { outcome, bug: connections.length > 0 ? 'a file reached for the network' : undefined };
  } catch (fault) {
    return { outcome: 'bug', bug: fault instanceof Error ? (fault.stack ?? '') : String(fault) };
  }
}
