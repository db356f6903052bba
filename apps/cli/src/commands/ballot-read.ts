import { readFile, rename, writeFile } from 'node:fs/promises';
import {
  loadPreparedLayout,
  openScanLog,
  readScans,
  type FileScans,
  type ScanLog,
} from '@daihoi/adapters/imaging';
import { fillWording } from '@daihoi/contract/wording';
import type { BallotLayout } from '@daihoi/counting/layout';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { filesOf, parseReadRequest, type ReadRequest } from './ballot-read-request.ts';
import { ballotReadWording, scanFaultWording } from './ballot-read-wording.ts';
import { readingDocument } from './ballot-reading-document.ts';

const progressMs = 1000;

/**
 * `daihoi ballot read --layout FILE [--jobs N] --out FILE PATH…`: reads scans of ballots. What was read is kept beside the
 * answer until it is written, so that a run that was cut off goes on.
 * @returns 0 read (doubtful and unreadable images are answers too), 2 the words are off, 3 the layout or the place is refused
 */
export async function runBallotRead(args: readonly string[], io: CommandIo): Promise<number> {
  const request = parseReadRequest(args);
  const words = ballotReadWording[io.lang];
  if (!request) {
    io.err(words.usage);
    return exitCodes.usage;
  }
  const layoutText = await readFile(request.layout, 'utf8').catch(() => undefined);
  if (layoutText === undefined) {
    return refuse(io, request, { code: 'layout.unreadable', at: request.layout });
  }
  const prepared = await loadPreparedLayout(layoutText);
  if (!prepared.ok) return refuse(io, request, prepared.error);
  const files = filesOf(request.paths);
  if (files.length === 0) return refuse(io, request, { code: 'scans.none', at: '' });
  try {
    const log = openScanLog(`${request.out}.work`, layoutText);
    return await readAll({ request, io, log, files, layoutText, layout: prepared.value.layout });
  } catch (fault) {
    if (!isPlaceFault(fault)) throw fault;
    return refuse(io, request, { code: 'out.unwritable', at: request.out, reason: fault.code });
  }
}

interface Work {
  readonly request: ReadRequest;
  readonly io: CommandIo;
  readonly log: ScanLog;
  readonly files: readonly string[];
  readonly layoutText: string;
  readonly layout: BallotLayout;
}

async function readAll({ request, io, log, files, layoutText, layout }: Work): Promise<ExitCode> {
  const words = ballotReadWording[io.lang];
  const began = performance.now();
  const seen = { pages: 0, files: 0, kept: 0, said: began };
  const read = await readScans({
    layoutText,
    paths: files,
    jobs: request.jobs,
    known: async (path) => {
      const known = await log.known(path);
      if (known) seen.kept += 1;
      return known;
    },
    onRead: (_path, file) => {
      log.add(file);
      seen.pages += file.pages.length;
      seen.files += 1;
      if (performance.now() - seen.said < progressMs) return;
      seen.said = performance.now();
      io.err(fillWording(words.progress, { ...seen, all: files.length }));
    },
  });
  if (seen.kept > 0) io.err(fillWording(words.resumed, { files: seen.kept }));
  const document = readingDocument(layout, read, timingOf(read, began));
  await writeFile(`${request.out}.tmp`, `${JSON.stringify(document, undefined, 1)}\n`);
  await rename(`${request.out}.tmp`, request.out);
  log.remove();
  say(io, request, { document, read });
  return exitCodes.done;
}

function timingOf(read: readonly FileScans[], began: number) {
  const { user, system } = process.cpuUsage();
  return {
    pages: read.reduce((sum, file) => sum + file.pages.length, 0),
    wallSeconds: Math.round(performance.now() - began) / 1000,
    cpuSeconds: Math.round((user + system) / 1000) / 1000,
    peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function say(
  io: CommandIo,
  request: ReadRequest,
  {
    document,
    read,
  }: {
    readonly document: ReturnType<typeof readingDocument>;
    readonly read: readonly FileScans[];
  },
): void {
  const words = ballotReadWording[io.lang];
  const images = document.images.filter((image) => image.needsReview).length;
  const ballots = document.ballots.filter((ballot) => ballot.needsReview).length;
  for (const { path, pages } of read) {
    for (const { outcome } of pages) {
      if (outcome.kind !== 'fault') continue;
      const fault = scanFaultWording[io.lang][outcome.fault];
      io.err(fillWording(words.faults, { file: path, fault }));
    }
  }
  if (request.json) {
    const needsReview = { images, ballots };
    const counts = { images: document.images.length, ballots: document.ballots.length };
    io.out(JSON.stringify({ out: request.out, ...counts, needsReview, timing: document.timing }));
    return;
  }
  const { pages, wallSeconds } = document.timing;
  io.out(
    fillWording(words.done, {
      pages,
      ballots: document.ballots.length,
      seconds: wallSeconds.toFixed(1),
      path: request.out,
    }),
  );
  io.out(images + ballots > 0 ? fillWording(words.review, { images, ballots }) : words.noReview);
}

interface Refusal {
  readonly code: 'layout.unreadable' | 'layout.malformed' | 'scans.none' | 'out.unwritable';
  readonly at: string;
  readonly reason?: string;
}

function refuse(io: CommandIo, request: ReadRequest, refusal: Refusal): ExitCode {
  const words = ballotReadWording[io.lang];
  const sentences = {
    'layout.unreadable': words.layoutUnreadable,
    'layout.malformed': words.layoutMalformed,
    'scans.none': words.nothing,
    'out.unwritable': words.outUnwritable,
  };
  const path = refusal.code === 'out.unwritable' ? request.out : request.layout;
  const { code, at } = refusal;
  const message = fillWording(sentences[code], { path, at, reason: refusal.reason ?? '' });
  if (request.json) io.out(JSON.stringify({ error: { code, message, at } }, undefined, 2));
  else io.err(message);
  return exitCodes.refused;
}

function isPlaceFault(fault: unknown): fault is Error & { readonly code: string } {
  return (
    fault instanceof Error &&
    'code' in fault &&
    typeof fault.code === 'string' &&
    ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EROFS', 'EPERM'].includes(fault.code)
  );
}
