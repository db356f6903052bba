import type { Congress } from '@daihoi/domain/congress';
import { dayOf, type CalendarDate, type CongressId } from '@daihoi/domain/kernel';
import type { CongressEvent } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { ResultStore, StoredBallot, StoredDifference, StoredPerson } from './result-store.ts';

interface PastDay {
  /** The congress as it stood on that day. */
  readonly congress: Congress;
  readonly day: CalendarDate;
}

/**
 * Stores whose results are those of a past day: the ballots that had been entered, without the decisions that came later. The
 * figures of a ballot are its last ones. What was taken over from outside is dated by when it was written down.
 */
export function resultsAsOf(stores: Stores, past: PastDay): Stores {
  const results: ResultStore = {
    ...stores.results,
    ballots: knownBallots,
    async persons(id) {
      const ballots = new Set<string>((await knownBallots(id)).map((ballot) => ballot.id));
      const persons = await stores.results.persons(id);
      return persons
        .filter((person) => ballots.has(person.resultId))
        .map((person) => undecided(person, past));
    },
    async differences(id) {
      const events = await stores.congresses.events(id);
      const voted = new Set((await knownBallots(id)).map((ballot) => ballot.office));
      const differences = await stores.results.differences(id);
      return differences
        .filter((each) => voted.has(each.office))
        .map((each) => differenceThen(each, events, past.day));
    },
  };
  return { ...stores, results };

  async function knownBallots(id: CongressId): Promise<readonly StoredBallot[]> {
    const events = await stores.congresses.events(id);
    const ballots = await stores.results.ballots(id);
    return ballots
      .filter((ballot) => enteredOn(ballot, events) <= past.day)
      .map((ballot) =>
        ballot.annulled && ballot.annulled.on > past.day
          ? { ...ballot, annulled: undefined }
          : ballot,
      );
  }
}

/** The day on which a ballot was first entered; those of a new attempt come after the annulment of the one before. */
function enteredOn(ballot: StoredBallot, events: readonly CongressEvent[]): CalendarDate {
  const since = ballot.countedFrom;
  const entered = events.find(
    (event) =>
      event.kind === 'result.ballot-entered' &&
      says(event, 'office', ballot.office) &&
      says(event, 'number', ballot.number) &&
      (since === undefined || event.occurredOn >= since),
  );
  return entered?.occurredOn ?? dayOf(ballot.enteredAt);
}

/** Nobody was ratified before the first decision of the superior, and nobody refused before the day of the refusal. */
function undecided(person: StoredPerson, { congress, day }: PastDay): StoredPerson {
  const { ratifiedOn, partlyRatifiedOn } = congress.days;
  if (person.refused && person.refused.on > day)
    return { ...person, refused: undefined, ratified: undefined };
  return person.ratified === true && !ratifiedOn && !partlyRatifiedOn
    ? { ...person, ratified: undefined }
    : person;
}

function differenceThen(
  difference: StoredDifference,
  events: readonly CongressEvent[],
  day: CalendarDate,
): StoredDifference {
  const { concludedAt, office } = difference;
  const explained = firstDay('result.difference-explained');
  const concluded =
    firstDay('result.difference-concluded') ??
    (concludedAt === undefined ? undefined : dayOf(concludedAt));
  return {
    ...difference,
    ...(explained !== undefined && explained > day ? { reason: undefined } : {}),
    ...(concluded !== undefined && concluded > day
      ? { conclusion: undefined, concludedAt: undefined, concludedBy: undefined }
      : {}),
  };

  function firstDay(kind: string): CalendarDate | undefined {
    return events.find((event) => event.kind === kind && says(event, 'office', office))?.occurredOn;
  }
}

function says({ payload }: CongressEvent, field: string, value: unknown): boolean {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    Object.entries(payload).some(([name, found]) => name === field && found === value)
  );
}
