import type { Result } from '@daihoi/domain/kernel';

import type { EmbeddedLog } from './event.ts';
import type { Postmaster, PostmasterFailure } from './postmaster.ts';

export interface Supervision {
  readonly first: Postmaster;
  readonly restart: () => Promise<Result<Postmaster, PostmasterFailure>>;
  readonly log: EmbeddedLog;
}

/** A server that comes back when it is killed. */
export interface Supervised {
  stop(): Promise<void>;
}

const restartsAllowed = 5;
const withinMs = 60_000;

/** Starts the server again, on the same port, whenever it ends unasked; gives up when it keeps dying. */
export function supervise(supervision: Supervision): Supervised {
  let current: Postmaster | undefined = supervision.first;
  let stopping = false;
  const deaths: number[] = [];

  async function keep(): Promise<void> {
    while (current && !stopping) {
      const { pid, ended } = current;
      const cause = await ended;
      if (stopping) return;
      supervision.log({ code: 'database.died', pid, cause });
      deaths.push(performance.now());
      current = diesTooOften(deaths) ? undefined : await startAgain();
    }
  }

  async function startAgain(): Promise<Postmaster | undefined> {
    const restarted = await supervision.restart();
    if (restarted.ok) {
      supervision.log({ code: 'database.restarted', pid: restarted.value.pid });
      return restarted.value;
    }
    supervision.log({ code: 'database.lost', detail: restarted.error.detail });
    return undefined;
  }

  const keeping = keep();
  return {
    stop: async () => {
      stopping = true;
      await current?.stop();
      await keeping;
      await current?.stop();
    },
  };
}

function diesTooOften(deaths: readonly number[]): boolean {
  const recent = deaths.filter((at) => at > performance.now() - withinMs);
  return recent.length > restartsAllowed;
}
