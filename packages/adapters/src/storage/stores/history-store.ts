import type { Kysely } from 'kysely';
import type { HistoryStore } from '@daihoi/application/congress';
import type { Id } from '@daihoi/domain/kernel';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { fromCongressRecord } from './congress-row.ts';
import { fromBallot, fromDifference, fromPerson } from './result-row.ts';

/** Congresses with their whole logs, written in a few large statements. */
export function historyStore(db: Kysely<Tables>, newId: () => Id<string>): HistoryStore {
  return {
    async insertMany(histories) {
      for (const batch of batches(histories, 500))
        await db
          .insertInto('congress')
          .values(
            batch.map(({ record }) => ({
              ...fromCongressRecord(record),
              version: record.version,
            })),
          )
          .execute();
      const lines = histories.flatMap(({ record, events }) =>
        events.map((event, index) => ({
          id: newId(),
          congress_id: record.value.id,
          seq: index + 1,
          kind: event.kind,
          occurred_on: event.occurredOn,
          recorded_at: event.recordedAt,
          actor_id: event.actorId ?? null,
          payload: JSON.stringify(event.payload),
        })),
      );
      for (const batch of batches(lines, 2_000))
        await db.insertInto('congress_event').values(batch).execute();
    },
    async insertResults({ ballots, persons, differences }) {
      for (const batch of batches(ballots, 2_000))
        await db.insertInto('election_result').values(batch.map(fromBallot)).execute();
      for (const batch of batches(persons, 2_000))
        await db.insertInto('elected_person').values(batch.map(fromPerson)).execute();
      for (const batch of batches(differences, 2_000))
        await db.insertInto('scheme_difference').values(batch.map(fromDifference)).execute();
    },
  };
}
