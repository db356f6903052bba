import { tokenHash } from '@daihoi/adapters/identity';
import { isRehearsalKey, roomKeyCode } from '@daihoi/application/ballot-session';
import { fillWording } from '@daihoi/contract/wording';
import type { ArchiveCheckName } from '@daihoi/domain/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { formatDate } from '@daihoi/domain/text';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { archiveVerifyWords } from './archive-verify-wording.ts';
import { openArchive, type OpenedArchive } from './open-archive.ts';
import { keyChecks, refuseWords, type PackageRequest } from './package-verify-request.ts';

type CheckName = ArchiveCheckName | 'previous' | 'key';
type Check = { readonly check: CheckName; readonly holds: boolean };

/**
 * Checks an archive without the server that made it: the signature over its index, the hash of every file, nothing missing but what a
 * signed list names, nothing else in it; with the archive before, that this one follows it.
 * @returns as `package verify`; undefined when the file is no archive at all
 */
export async function verifyArchiveFile(
  asked: PackageRequest,
  io: CommandIo,
): Promise<number | undefined> {
  const opened = await openArchive(asked.file);
  if (!opened) return undefined;
  if (asked.ballots !== undefined) return refuseWords(io);
  const before = asked.previous === undefined ? undefined : await openArchive(asked.previous);
  if (asked.previous !== undefined && !before) return refusePrevious(asked.previous, asked, io);
  const { manifest, verdict } = opened;
  const checks: readonly Check[] = [
    ...verdict.checks,
    ...(before ? [{ check: 'previous' as const, holds: manifest.previous === before.hash }] : []),
    ...keyChecks(asked, roomKeyCode(manifest.signature.publicKey, tokenHash)),
  ];
  const rehearsal = isRehearsalKey(manifest.signature.publicKey, tokenHash);
  const genuine = checks.every(({ holds }) => holds) && rehearsal === asked.rehearsal;
  if (asked.json) io.out(json({ opened, checks, rehearsal, genuine }));
  else io.out(prose({ opened, checks, rehearsal, wanted: asked.rehearsal }, io.lang));
  return genuine ? exitCodes.done : exitCodes.no;
}

function refusePrevious(file: string, asked: PackageRequest, io: CommandIo): number {
  const message = fillWording(archiveVerifyWords[io.lang].noPrevious, { file });
  const error = { code: 'package.not-ours', message, at: file };
  if (asked.json) io.out(JSON.stringify({ error }, undefined, 2));
  else io.err(message);
  return exitCodes.refused;
}

function json({
  opened: { manifest, hash, verdict },
  ...said
}: {
  readonly opened: OpenedArchive;
  readonly checks: readonly Check[];
  readonly rehearsal: boolean;
  readonly genuine: boolean;
}): string {
  const { unit, title, number, closedOn, previous, confidential, lacking, signature } = manifest;
  const { faults, removed } = verdict;
  return JSON.stringify(
    {
      schema: manifest.schema,
      ...said,
      unit,
      title,
      number,
      closedOn,
      manifest: hash,
      previous,
      files: manifest.files.length,
      faults,
      removed,
      confidential,
      lacking,
      key: roomKeyCode(signature.publicKey, tokenHash),
    },
    undefined,
    2,
  );
}

function prose(
  {
    opened: { manifest, verdict },
    checks,
    rehearsal,
    wanted,
  }: {
    readonly opened: OpenedArchive;
    readonly checks: readonly Check[];
    readonly rehearsal: boolean;
    readonly wanted: boolean;
  },
  lang: CommandIo['lang'],
): string {
  const words = archiveVerifyWords[lang];
  const { number, title, closedOn, lacking, previous, signature } = manifest;
  const followed = checks.some(({ check }) => check === 'previous');
  return [
    fillWording(words.title, { number, title, day: formatDate(calendarDate(closedOn), lang) }),
    ...(rehearsal ? [words.rehearsal] : wanted ? [words.notRehearsal] : []),
    ...checks.map(
      ({ check, holds }) =>
        `${holds ? '✓' : '✗'} ${words.checks[check]}: ${holds ? words.holds : words.broken}`,
    ),
    ...verdict.faults.map(({ path, fault }) => fillWording(words.faults[fault], { path })),
    ...(verdict.removed.length === 0
      ? []
      : [fillWording(words.removed, { count: verdict.removed.length })]),
    ...(lacking.length === 0 ? [] : [fillWording(words.lacking, { count: lacking.length })]),
    ...(previous === undefined || followed
      ? []
      : [fillWording(words.adds, { hash: previous.slice(0, 16) })]),
    fillWording(words.key, { key: roomKeyCode(signature.publicKey, tokenHash) }),
  ].join('\n');
}
