import type { CongressState } from '@daihoi/domain/congress';
import { err, type CongressId, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { congressNotFound, recordCongress, type SchemeOffice } from '../congress/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { ResultNotOpen } from './open-result.ts';

/** Once the congress has closed, what was foreseen is what the result is measured by. */
const settled: readonly CongressState[] = [
  'CLOSED',
  'RESULTS_REPORTED',
  'RATIFIED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
  'POST_CONGRESS',
  'ARCHIVED',
  'CANCELLED',
];

/** Writes whom the approved option foresees for each office, to be compared with the result. */
export function planScheme(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly scheme: readonly SchemeOffice[];
  },
): Promise<Result<number, NotFound | StaleVersion | ResultNotOpen>> {
  return ports.transact(
    async (stores): Promise<Result<number, NotFound | StaleVersion | ResultNotOpen>> => {
      const before = await stores.congresses.byId(command.congressId);
      if (!before) return err(congressNotFound(command.congressId));
      if (settled.includes(before.value.state))
        return err({ code: 'result.not-open', state: before.value.state });
      const scheme = command.scheme.map((office) => ({
        ...office,
        persons: office.persons.map((each) => ({ ...each, name: tidyText(each.name) })),
      }));
      return recordCongress(ports, stores, {
        actor,
        before,
        after: { ...before, details: { ...before.details, scheme }, version: command.version },
        act: 'congress.scheme',
        occurredOn: ports.clock.today(),
        payload: { scheme },
      });
    },
  );
}
