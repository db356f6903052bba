import { ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { RatificationDecision, RefusedElection, RefusedPerson } from '@daihoi/domain/result';
import type { Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { CongressStanding, OfficeRecord } from './congress-standing.ts';
import type { StoredPerson } from './result-store.ts';

interface Decided {
  readonly standing: CongressStanding;
  readonly decision: RatificationDecision;
  readonly on: CalendarDate;
}

/** Marks people and ballots as a superior decided; what was decided before stays. */
export async function writeDecision(
  stores: Stores,
  decided: Decided,
): Promise<Result<true, StaleVersion>> {
  for (const office of decided.standing.offices) {
    const written = await writeOffice(stores, decided, office);
    if (!written.ok) return written;
  }
  return ok(true);
}

async function writeOffice(
  stores: Stores,
  { decision, on }: Decided,
  office: OfficeRecord,
): Promise<Result<true, StaleVersion>> {
  if (office.office === 'delegates') return ok(true);
  const { ratification } = decision;
  const elections = ratification.kind === 'full' ? [] : ratification.elections;
  const persons = ratification.kind === 'partial' ? ratification.persons : [];
  const annulled = elections.find((each) => each.office === office.office);
  if (annulled) return annul(stores, office, { annulled, on });
  const refused = persons.filter((each) => each.office === office.office);
  const pending = office.persons.filter((each) => each.ratified === undefined);
  for (const stored of pending) {
    const put = await stores.results.putPerson(marked(stored, refused, on));
    if (!put.ok) return put;
  }
  return refused.length > 0 ? reopen(stores, office) : ok(true);
}

function marked(
  stored: StoredPerson,
  refused: readonly RefusedPerson[],
  on: CalendarDate,
): StoredPerson {
  const no = refused.find((each) => each.person === stored.person.id);
  return no
    ? { ...stored, ratified: false, refused: { on, reason: no.reason } }
    : { ...stored, ratified: true };
}

/** The ballots of the office and the people they elected stay in the record and count no more. */
async function annul(
  stores: Stores,
  office: OfficeRecord,
  order: { readonly annulled: RefusedElection; readonly on: CalendarDate },
): Promise<Result<true, StaleVersion>> {
  const { ground, reason } = order.annulled;
  for (const { stored } of office.ballots) {
    const put = await stores.results.putBallot({
      ...stored,
      annulled: { on: order.on, ground, reason },
    });
    if (!put.ok) return put;
  }
  for (const stored of office.persons) {
    const refused = { on: order.on, reason };
    const put = await stores.results.putPerson({ ...stored, ratified: false, refused });
    if (!put.ok) return put;
  }
  return ok(true);
}

/** A seat whose holder was refused is open again, even where the body had left others empty. */
async function reopen(stores: Stores, office: OfficeRecord): Promise<Result<true, StaleVersion>> {
  const last = office.ballots.at(-1)?.stored;
  if (last?.stopReason === undefined) return ok(true);
  const put = await stores.results.putBallot({ ...last, stopReason: undefined });
  return put.ok ? ok(true) : put;
}
