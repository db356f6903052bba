import { parseListInput } from '@daihoi/contract/election';
import { checkList } from '@daihoi/domain/election';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { readParsed, readRequest, sayInputRefusal } from './election-file.ts';
import { proseOfList } from './election-list-prose.ts';

/**
 * `daihoi election list-check FILE [--json]`: judges the length of a ballot list.
 * @returns 0 allowed, 1 not allowed, 2 the words are off, 3 the input was refused
 */
export async function runElectionListCheck(
  args: readonly string[],
  io: CommandIo,
): Promise<number> {
  const request = readRequest(args, { verb: 'list-check', io });
  if (request === undefined) return exitCodes.usage;
  const input = await readParsed(request, parseListInput, io);
  if (!input.ok) return sayInputRefusal(input.error, request, io);
  const checked = checkList(input.value);
  if (!checked.ok) return sayInputRefusal(checked.error, request, io);
  io.out(
    request.json
      ? JSON.stringify(checked.value, undefined, 2)
      : proseOfList(input.value, checked.value, io.lang),
  );
  return checked.value.allowed ? exitCodes.done : exitCodes.no;
}
