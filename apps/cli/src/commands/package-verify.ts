import { isSignedBy, tokenHash } from '@daihoi/adapters/identity';
import {
  countCheckCode,
  digestIn,
  isRehearsalKey,
  roomKeyCode,
  tellsSealedVotes,
  verifyCountPackage,
  type CountPackage,
  type PackageCheck,
} from '@daihoi/application/ballot-session';
import { CountPackageSchema, SealedBallotsSchema } from '@daihoi/contract/ballot-session';
import { fillWording } from '@daihoi/contract/wording';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { verifyArchiveFile } from './archive-verify.ts';
import {
  keyChecks,
  readPackageRequest,
  refuseWords,
  type PackageRequest,
} from './package-verify-request.ts';
import { packageWords } from './package-verify-wording.ts';

/**
 * `daihoi package verify FILE [--ballots FILE] [--previous FILE] [--rehearsal] [--json]`: checks the sealed count of a counting
 * room, or a closed archive, without the server that made it; a count with the ballots that were taken out of an opened seal, also by
 * counting each of them, an archive with the one before. What a rehearsal sealed is no result, and is named; with `--rehearsal` it is
 * what is asked for.
 * @returns 0 everything holds, 1 something does not or it is of the other kind, 2 the words are off, 3 the file is none of ours
 */
export async function runPackageVerify(args: readonly string[], io: CommandIo): Promise<number> {
  const words = packageWords[io.lang];
  const asked = readPackageRequest(args);
  if (asked === undefined) return refuseWords(io);
  const { file, json } = asked;
  const archive = await verifyArchiveFile(asked, io);
  if (archive !== undefined) return archive;
  const pack = CountPackageSchema.safeParse(await readJson(file, io));
  if (!pack.success)
    return refused(io, { json, file, message: fillWording(words.notOurs, { file }) });
  if (asked.previous !== undefined) return refuseWords(io);
  const ballots =
    asked.ballots === undefined
      ? undefined
      : SealedBallotsSchema.safeParse(await readJson(asked.ballots, io));
  if (ballots?.success === false) {
    const at = asked.ballots ?? '';
    return refused(io, { json, file: at, message: fillWording(words.noBallots, { file: at }) });
  }
  const checks = verifyCountPackage(pack.data, { hash: tokenHash, isSignedBy }, ballots?.data);
  return tell({ pack: pack.data, checks }, asked, io);
}

type SaidCheck = PackageCheck | ReturnType<typeof keyChecks>[number];

/** Says what the checks of a count gave. */
function tell(
  of: { readonly pack: CountPackage; readonly checks: readonly PackageCheck[] },
  asked: PackageRequest,
  io: CommandIo,
): number {
  const { pack } = of;
  const { unit, office, number, signature } = pack;
  const key = roomKeyCode(signature.publicKey, tokenHash);
  const checks = [...of.checks, ...keyChecks(asked, key)];
  const keyCompared = asked.key !== undefined;
  const whole = checks.every(({ holds }) => holds);
  const rehearsal = isRehearsalKey(signature.publicKey, tokenHash);
  const genuine = whole && rehearsal === asked.rehearsal;
  const code = countCheckCode(pack, tokenHash, digestIn(pack.events));
  const oldSeal = tellsSealedVotes(pack, tokenHash) === undefined;
  if (asked.json)
    io.out(
      JSON.stringify(
        { genuine, rehearsal, unit, office, number, key, keyCompared, oldSeal, code, checks },
        undefined,
        2,
      ),
    );
  else {
    const words = packageWords[io.lang];
    const wanted = asked.rehearsal;
    const said = { words, unit, number, key, keyCompared, oldSeal, code, rehearsal, wanted };
    io.out(prose(checks, said));
  }
  return genuine ? exitCodes.done : exitCodes.no;
}

function refused(
  io: CommandIo,
  {
    json,
    file,
    message,
  }: { readonly json: boolean; readonly file: string; readonly message: string },
): number {
  const error = { code: 'package.not-ours', message, at: file };
  if (json) io.out(JSON.stringify({ error }, undefined, 2));
  else io.err(message);
  return exitCodes.refused;
}

async function readJson(file: string, io: CommandIo): Promise<unknown> {
  try {
    const parsed: unknown = JSON.parse(file === '-' ? await io.stdin() : await io.readFile(file));
    return parsed;
  } catch {
    return undefined;
  }
}

function prose(
  checks: readonly SaidCheck[],
  of: {
    readonly words: (typeof packageWords)['vi' | 'en'];
    readonly unit: string;
    readonly number: number;
    readonly key: string;
    readonly keyCompared: boolean;
    readonly oldSeal: boolean;
    readonly code: string;
    readonly rehearsal: boolean;
    readonly wanted: boolean;
  },
): string {
  const { words, unit, number, key, keyCompared, oldSeal, code, rehearsal, wanted } = of;
  const kind = rehearsal ? [words.rehearsal] : wanted ? [words.notRehearsal] : [];
  const lines = checks.map(
    ({ check, holds }) =>
      `${holds ? '✓' : '✗'} ${words.checks[check]}: ${holds ? words.holds : words.broken}`,
  );
  return [
    fillWording(words.title, { unit, number }),
    ...kind,
    ...lines,
    ...(oldSeal ? [words.oldSeal] : []),
    fillWording(words.code, { code }),
    fillWording(keyCompared ? words.keyNamed : words.key, { key }),
  ].join('\n');
}
