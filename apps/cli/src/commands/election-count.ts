import { parseElectionInput } from '@daihoi/contract/election';
import { countElection } from '@daihoi/domain/election';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { readParsed, readRequest, sayInputRefusal } from './election-file.ts';
import { proseOfCount } from './election-count-prose.ts';

/**
 * `daihoi election count FILE [--json]`: counts one ballot of one office.
 * @returns 0 counted (a void ballot and findings are answers too), 2 the words are off, 3 the input was refused
 */
export async function runElectionCount(args: readonly string[], io: CommandIo): Promise<number> {
  const request = readRequest(args, { verb: 'count', io });
  if (request === undefined) return exitCodes.usage;
  const input = await readParsed(request, parseElectionInput, io);
  if (!input.ok) return sayInputRefusal(input.error, request, io);
  const counted = countElection(input.value);
  if (!counted.ok) return sayInputRefusal(counted.error, request, io);
  io.out(
    request.json
      ? JSON.stringify(counted.value, undefined, 2)
      : proseOfCount(input.value, counted.value, io.lang),
  );
  return exitCodes.done;
}
