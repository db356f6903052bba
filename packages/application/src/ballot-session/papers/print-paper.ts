import { bundleSums, signedCommittee } from '@daihoi/domain/ballot-session';
import { err, ok, unreachable, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { Paper } from '../../papers/index.ts';
import type { Secrets } from '../../people/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { LoggedEvent, SessionPlace } from '../ballot-session-store.ts';
import { placedBallots } from '../placed-ballots.ts';
import { refuseChanged, type SealBroken } from '../seal-votes.ts';
import { countMinutesPaper } from './count-minutes-paper.ts';
import {
  electedListPaper,
  type DecidedBallot,
  type ElectedList,
  type ListedPerson,
} from './elected-list-paper.ts';
import { entryLogPaper } from './entry-log-paper.ts';
import { keyedWork, logEntries } from './gather-log.ts';
import { mayHaveMinutes, noResultYet, type PaperRefusal } from './minutes-readiness.ts';
import { layPaperDesk, releasedCount, type PaperDesk } from './paper-desk.ts';
import { tallySheetPaper } from './tally-sheet-paper.ts';

/** The papers of a ballot: its minutes, the list of those elected, the tally sheet, the log. */
export type CountingPaperKind = 'minutes' | 'elected' | 'tally' | 'log';

/** Makes one paper of a ballot from what is stored; until something changes it is the same one each time. */
export async function printCountingPaper(
  ports: Ports,
  asked: {
    readonly place: SessionPlace;
    readonly kind: CountingPaperKind;
    /** Whoever signs for the counting room. */
    readonly room: Secrets['room'];
  },
): Promise<Result<Paper, NotFound | PaperRefusal | SealBroken>> {
  const laid = await layPaperDesk(ports, asked);
  return laid.ok ? paperOnDesk(ports, laid.value, asked.kind) : laid;
}

/** A paper of a ballot from what lies on its desk; none that tells votes where they are not those under the seal. */
export async function paperOnDesk(
  ports: Ports,
  desk: PaperDesk,
  kind: CountingPaperKind,
): Promise<Result<Paper, PaperRefusal | SealBroken>> {
  if (kind === 'log') return ok(await printLog(ports, desk));
  const broken = brokenSeal(ports, desk);
  if (broken) return err(broken);
  const signed = asSigned(desk);
  switch (kind) {
    case 'minutes':
      return printMinutes(signed);
    case 'elected':
      return printElected(ports, signed);
    case 'tally':
      return printTally(signed);
    default:
      return unreachable(kind);
  }
}

/** What tells votes stays as it was signed: whoever took the lead after that stands in the log, and not in the other papers. */
export function asSigned(desk: PaperDesk): PaperDesk {
  const { session } = desk;
  return { ...desk, session: { ...session, committee: signedCommittee(session) } };
}

/** The log of a count stays readable when its votes are no longer those that were signed or sealed: it tells who did what. Nothing that tells votes does. */
function brokenSeal({ files }: Ports, desk: PaperDesk): SealBroken | undefined {
  return refuseChanged(desk, (text) => files.hashOf(text));
}

function printMinutes(desk: PaperDesk): Result<Paper, PaperRefusal> {
  const may = mayHaveMinutes(desk.session);
  return may.ok ? ok(countMinutesPaper(desk, desk.frame)) : may;
}

function printTally({ session, placed, count, frame }: PaperDesk): Result<Paper, PaperRefusal> {
  if (!count) return noResultYet(session);
  return ok(tallySheetPaper({ session, count, bundles: bundleSums(session, placed) }, frame));
}

async function printElected(ports: Ports, desk: PaperDesk): Promise<Result<Paper, PaperRefusal>> {
  const list = await electedOnDesk(ports, desk);
  return list ? ok(electedListPaper(list, desk.frame)) : noResultYet(desk.session);
}

/** What the list of those elected is made from; undefined while there is no result. */
export async function electedOnDesk(
  ports: Ports,
  { session, count }: PaperDesk,
): Promise<ElectedList | undefined> {
  if (!count) return undefined;
  const [earlier, people] = await Promise.all([
    earlierBallots(ports, { session, count }),
    peopleOf(ports, { session, count }),
  ]);
  return { ballot: { session, count }, earlier, people };
}

/** The ballots of the same office that were decided before; void ones elected nobody. */
async function earlierBallots(
  { read }: Ports,
  { session }: DecidedBallot,
): Promise<readonly DecidedBallot[]> {
  const all = await read.ballotSessions.ofCongress(session.congressId);
  const before = all
    .map((each) => each.session)
    .filter(({ office, round }) => office === session.office && round.number < session.round.number)
    .toSorted((left, right) => left.round.number - right.round.number);
  const decided: DecidedBallot[] = [];
  for (const each of before) {
    const count = releasedCount(each, await placedBallots(read, each));
    if (count) decided.push({ session: each, count });
  }
  return decided;
}

/** What the results of the congress know of the people, once somebody entered it. */
async function peopleOf(
  { read }: Ports,
  { session }: DecidedBallot,
): Promise<Readonly<Record<string, ListedPerson>>> {
  const persons = await read.results.persons(session.congressId);
  return Object.fromEntries(
    persons
      .filter(({ office }) => office === session.office)
      .map(({ person }) => {
        const { id, birthDate, post } = person;
        return [id, { birthYear: birthDate.date.slice(0, 4), post }];
      }),
  );
}

async function printLog(ports: Ports, { session, events, frame }: PaperDesk): Promise<Paper> {
  const [keyed, accounts] = await Promise.all([
    ports.read.ballotSessions.keyed(session.id),
    accountNames(ports, events),
  ]);
  const entries = logEntries(session, events, accounts);
  return entryLogPaper({ session, entries, keyed: keyedWork(session, keyed) }, frame);
}

/** The people at whose accounts something was done. */
async function accountNames(
  { read }: Ports,
  events: readonly LoggedEvent[],
): Promise<ReadonlyMap<AccountId, string>> {
  const names = new Map<AccountId, string>();
  for (const id of new Set(events.map(({ actorId }) => actorId))) {
    const account = await read.accounts.byId(id);
    if (account) names.set(id, account.displayName);
  }
  return names;
}
