import { openBallotPress } from '@daihoi/adapters/documents';
import { openCleanRaster } from '@daihoi/adapters/imaging';
import { makeBallot, type MadeBallot, type TestDeck } from '@daihoi/application/counting-room';
import { electionWording, parseBallotRequest } from '@daihoi/contract/election';
import { articleWords } from '@daihoi/contract/rule-words';
import { fillWording } from '@daihoi/contract/wording';
import type { BallotRefusal } from '@daihoi/counting/layout';
import { join } from 'node:path';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import {
  ballotFileNames,
  writeBallotFolder,
  type BallotFile,
  type FolderRefusal,
} from './ballot-folder.ts';
import { readMakeRequest, type MakeRequest } from './ballot-make-request.ts';
import { ballotMakeWording, ballotRefusals } from './ballot-make-wording.ts';
import { readParsed, sayInputRefusal } from './election-file.ts';

/**
 * `daihoi ballot make FILE --out DIR`: the ballot of one election as PDF, and all that its reader needs.
 * @returns 0 made, 2 the words are off, 3 the input was refused or the folder cannot take the files
 */
export async function runBallotMake(args: readonly string[], io: CommandIo): Promise<number> {
  const request = readMakeRequest(args);
  if (request === undefined) {
    io.err(ballotMakeWording.usage[io.lang]);
    return exitCodes.usage;
  }
  const input = await readParsed(request, parseBallotRequest, io);
  if (!input.ok) return sayInputRefusal(input.error, request, io);
  const ports = { press: openBallotPress(), raster: openCleanRaster() };
  const made = await makeBallot(ports, input.value, request);
  if (!made.ok) return sayRefusal(made.error, request, io);
  const files = filesOf(made.value);
  const written = await writeBallotFolder(request.out, files, made.value.layout.fingerprint);
  if (!written.ok) return sayRefusal(written.error, request, io);
  say(made.value, files, { request, io });
  return exitCodes.done;
}

function filesOf({ pdf, layout, run, proof, deck }: MadeBallot): readonly BallotFile[] {
  return [
    { name: ballotFileNames.ballot, bytes: pdf },
    jsonFile(ballotFileNames.layout, layout),
    ...(run === undefined ? [] : [{ name: ballotFileNames.run, bytes: run }]),
    ...(proof === undefined ? [] : [{ name: ballotFileNames.proof, bytes: proof }]),
    ...(deck === undefined ? [] : deckFiles(deck)),
  ];
}

/** The answers leave the strokes out: they are on the paper. */
function deckFiles({ pdf, layout, ballots }: TestDeck): readonly BallotFile[] {
  const answers = {
    schema: 'ballot-deck/1',
    fingerprint: layout.fingerprint,
    ballots: ballots.map(({ strokes: _strokes, ...answer }) => answer),
  };
  return [
    { name: ballotFileNames.deck, bytes: pdf },
    jsonFile(ballotFileNames.deckAnswers, answers),
    jsonFile(ballotFileNames.deckLayout, layout),
  ];
}

function jsonFile(name: string, value: unknown): BallotFile {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, undefined, 1)}\n`) };
}

interface Asked {
  readonly request: MakeRequest;
  readonly io: CommandIo;
}

/** What was made: as one JSON document on standard output, or in sentences. */
function say(made: MadeBallot, files: readonly BallotFile[], { request, io }: Asked): void {
  const { draft, layout } = made;
  const written = files.map(({ name }) => join(request.out, name));
  const { paper, contest } = layout;
  const pages = layout.pages.length;
  const { findings, form } = draft;
  const facts = {
    form,
    paper,
    pages,
    names: draft.names.length,
    seats: contest.seats,
    fingerprint: layout.fingerprint,
  };
  if (request.json) {
    io.out(JSON.stringify({ ...facts, findings, files: written }, undefined, 2));
    return;
  }
  for (const { code, figures } of findings) {
    const text = fillWording(electionWording[io.lang].finding[code], figures);
    io.err(fillWording(ballotMakeWording.warning[io.lang], { text }));
  }
  const words = { ...facts, form: electionWording[io.lang].ballotForm[form] };
  io.out(fillWording(ballotMakeWording.made[io.lang], words));
  for (const file of written) io.out(fillWording(ballotMakeWording.wrote[io.lang], { file }));
}

/** Refuses with a sentence that says where, or with one JSON document when JSON was asked for. */
function sayRefusal(
  refusal: BallotRefusal | FolderRefusal,
  request: MakeRequest,
  io: CommandIo,
): ExitCode {
  const { code } = refusal;
  const at = 'at' in refusal ? refusal.at : '--out';
  const rule = 'rule' in refusal && refusal.rule ? articleWords(refusal.rule, io.lang) : '';
  const message = fillWording(ballotRefusals[code][io.lang], { ...refusal, rule });
  if (request.json) io.out(JSON.stringify({ error: { code, message, at } }, undefined, 2));
  else io.err(`${at}: ${message}`);
  return exitCodes.refused;
}
