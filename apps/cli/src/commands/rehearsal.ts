import type { CommandIo } from '../command-io.ts';
import { watchOver } from '../rehearsal/watch-over.ts';
import { watchedWord } from '../rehearsal/watched-word.ts';

/**
 * `daihoi rehearsal [--port N] [--host H]`: plays counts in a database of its own, which no other command opens. It runs twice:
 * once to watch, and under it the server, which an exercise may kill.
 */
export async function runRehearsal(args: readonly string[], io: CommandIo): Promise<number> {
  if (!args.includes(watchedWord)) return watchOver(args, io.lang);
  const { serveRehearsal } = await import('../rehearsal/serve-rehearsal.ts');
  return serveRehearsal(args, io);
}
