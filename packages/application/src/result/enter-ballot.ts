import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { standingOf } from '@daihoi/domain/result';
import type { ElectionOffice } from '@daihoi/domain/election';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import {
  isRatified,
  withBallots,
  type CongressStanding,
  type OfficeRecord,
} from './congress-standing.ts';
import {
  judgeEntry,
  type BallotEntry,
  type EntryPlace,
  type EntryRefusal,
  type JudgedEntry,
} from './judge-entry.ts';
import { openResult, recordResult, type OpenedResult, type OpenRefusal } from './open-result.ts';
import type { ResultId, StoredBallot } from './result-store.ts';
import { renewDifference } from './renew-difference.ts';
import { refuseUnderSeal, type CountIsSealed } from './sealed-count.ts';

export interface EnterBallot {
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  /** Counts the ballots of the present attempt from 1. */
  readonly number: number;
  /** The version that was read; 0 for a ballot that is new. */
  readonly version: number;
  readonly entry: BallotEntry;
  /** The ballot of the counting room that it is written from; left out where somebody types it. */
  readonly countedIn?: BallotSessionId;
}

export type EnterBallotRefusal = EntryRefusal | OpenRefusal | StaleVersion | CountIsSealed;

/**
 * Enters one ballot of one office, or replaces the last one, and judges it at once. Contradicting figures are refused with
 * the field they stand in, and nothing is written.
 * @returns the new version of the ballot
 */
export function enterBallot(
  ports: Ports,
  actor: Actor,
  command: EnterBallot,
): Promise<Result<number, EnterBallotRefusal>> {
  return ports.transact((stores) => writeBallot(ports, stores, { actor, command }));
}

/** The same within the transaction of somebody who counted the ballot. */
export async function writeBallot(
  ports: Ports,
  stores: Stores,
  { actor, command }: { readonly actor: Actor; readonly command: EnterBallot },
): Promise<Result<number, EnterBallotRefusal>> {
  const opened = await openResult(ports, stores, command.congressId);
  if (!opened.ok) return opened;
  const { record, standing } = opened.value;
  const place = placeOf(standing, command);
  if (!place.ok) return place;
  const { office, number } = place.value;
  const { attempt } = office;
  const countedIn = office.ballots[number - 1]?.stored.countedIn;
  const touched = { office: command.office, number, attempt, countedIn };
  const open = await refuseUnderSeal(stores, command.congressId, touched);
  if (!open.ok) return open;
  const under = { standing, congress: record.value };
  const judged = judgeEntry(tidyEntry(command.entry), place.value, under);
  if (!judged.ok) return judged;
  const saved = await save(ports, stores, {
    ...command,
    ...opened.value,
    place: place.value,
    judged: judged.value,
    actor,
  });
  if (!saved.ok) return saved;
  const recorded = await recordResult(ports, stores, {
    actor,
    record,
    act: 'result.ballot-entered',
    payload: { office: command.office, number: command.number, form: judged.value.form },
  });
  return recorded.ok ? saved : recorded;
}

/** Names in NFC without stray blanks, so that one person is one name everywhere. */
function tidyEntry(entry: BallotEntry): BallotEntry {
  return {
    ...entry,
    candidates: entry.candidates.map((each) => ({ ...each, name: tidyText(each.name) })),
  };
}

function placeOf(
  standing: CongressStanding,
  { office, number, version }: EnterBallot,
): Result<EntryPlace, EntryRefusal | StaleVersion> {
  const found = standing.offices.find((each) => each.office === office);
  if (!found) return err({ code: 'result.office-not-expected', office });
  const held = found.ballots.length;
  if (number > held + 1) return err({ code: 'result.no-further-ballot', office });
  if (number === held + 1) {
    if (found.standing.state === 'complete' || found.standing.state === 'stopped')
      return err(
        version > 0
          ? { code: 'version.stale', expected: version }
          : { code: 'result.no-further-ballot', office },
      );
    return ok({ office: found, number, next: found.standing.next });
  }
  if (version === 0) return err({ code: 'version.stale', expected: version });
  if (number < held) return err({ code: 'result.later-ballot-exists', number: held });
  if (isRatified(found)) return err({ code: 'result.already-ratified', office });
  return ok({ office: found, number, next: standingBefore(found, number).next });
}

/** The standing of an office as it was before one of its ballots. */
export function standingBefore(office: OfficeRecord, number: number) {
  const refused = office.persons.filter((each) => each.ratified === false);
  return standingOf({
    ballots: office.ballots.slice(0, number - 1),
    refused: refused.map((each) => each.person.id),
    stopped: false,
  });
}

interface Saving extends EnterBallot, OpenedResult {
  readonly actor: Actor;
  readonly place: EntryPlace;
  readonly judged: JudgedEntry;
}

async function save(
  ports: Ports,
  stores: Stores,
  saving: Saving,
): Promise<Result<number, StaleVersion>> {
  const { place, judged, record, standing } = saving;
  const old = place.office.ballots[place.number - 1]?.stored;
  const ballot: StoredBallot = {
    id: old?.id ?? ports.newId<ResultId>(),
    congressId: record.value.id,
    office: saving.office,
    attempt: place.office.attempt,
    number: place.number,
    form: judged.form,
    regulation: standing.rules.regulation,
    byCongress: place.office.byCongress,
    stopReason: undefined,
    annulled: undefined,
    ...originOf(saving, old),
    enteredAt: ports.clock.now(),
    enteredBy: saving.actor.accountId,
    version: saving.version,
  };
  const version = await stores.results.putBallot(ballot);
  if (!version.ok) return version;
  const kept = await keepPersons(stores, place.office, { id: ballot.id, judged });
  if (!kept.ok) return kept;
  const entered = { stored: ballot, form: judged.form, count: judged.count };
  const renewed = await renewDifference(ports, stores, {
    record,
    office: withBallots(place.office, [
      ...place.office.ballots.slice(0, place.number - 1),
      entered,
    ]),
    differences: standing.differences,
  });
  return renewed.ok ? version : renewed;
}

/** What a ballot keeps of where it comes from, also when its figures are entered anew. */
function originOf(
  { place, countedIn }: Saving,
  old: StoredBallot | undefined,
): Pick<StoredBallot, 'countedFrom' | 'countedIn'> {
  if (old)
    return {
      countedFrom: old.countedFrom ?? annulledOn(place),
      countedIn: countedIn ?? old.countedIn,
    };
  return { countedFrom: annulledOn(place), countedIn };
}

function annulledOn({ office }: EntryPlace): StoredBallot['countedFrom'] {
  return office.annulled.at(-1)?.stored.annulled?.on;
}

/** People still elected by the ballot keep their data under its figures; the others leave it. */
async function keepPersons(
  stores: Stores,
  office: OfficeRecord,
  ballot: { readonly id: ResultId; readonly judged: JudgedEntry },
): Promise<Result<true, StaleVersion>> {
  const { form, count } = ballot.judged;
  const own = office.persons.filter((each) => each.resultId === ballot.id);
  const called = [...count.elected, ...count.alternates];
  const gone = own.filter((each) => !called.includes(each.person.id));
  await stores.results.removePersons(gone.map((each) => each.id));
  for (const stored of own.filter((each) => called.includes(each.person.id))) {
    const line = form.candidates.find((each) => each.id === stored.person.id);
    if (!line) continue;
    const { name, votes, candidacy } = line;
    const alternate = count.alternates.includes(line.id);
    const person = { ...stored.person, name, votes, candidacy, alternate };
    const put = await stores.results.putPerson({ ...stored, person });
    if (!put.ok) return put;
  }
  return ok(true);
}
