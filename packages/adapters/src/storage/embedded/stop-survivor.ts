import { isPostmasterOf, waitForEnd } from './process-identity.ts';
import { readPostmasterFile, removePostmasterFile } from './postmaster-file.ts';

const patience = 20_000;

/**
 * Ends a server that outlived the process which started it, and clears the mark of one that did not.
 * Called under the folder's lock only: nobody else may be using the server.
 * @returns the process that was stopped, if there was one
 */
export async function stopSurvivor(data: string): Promise<number | undefined> {
  const file = readPostmasterFile(data);
  if (!file) return undefined;
  const survives = isPostmasterOf(file.pid, data);
  if (survives) await endPostmaster(file.pid);
  // The number may belong to a stranger by now, which PostgreSQL cannot tell from a server.
  removePostmasterFile(data);
  return survives ? file.pid : undefined;
}

/** Asks a postmaster to stop without waiting for its clients, ever less politely. */
export async function endPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!sendSignal(pid, signal) || (await waitForEnd(pid, patience))) return;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
