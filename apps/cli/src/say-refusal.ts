import { fillWording } from '@daihoi/contract/wording';
import { exitCodes, type CommandIo, type ExitCode } from './command-io.ts';
import { startRefusals, type StartRefusal } from './wording.ts';

/** Says on standard error why the program cannot start, and what to do. */
export function sayRefusal(io: CommandIo, refusal: StartRefusal): ExitCode {
  const wording = startRefusals[refusal.code];
  io.err(fillWording(wording[io.lang], { ...refusal }));
  return exitCodes.refused;
}
