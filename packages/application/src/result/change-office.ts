import type { ElectionOffice } from '@daihoi/domain/election';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import {
  isRatified,
  withBallots,
  type JudgedBallot,
  type OfficeRecord,
} from './congress-standing.ts';
import { openResult, recordResult, type OpenedResult, type OpenRefusal } from './open-result.ts';
import { renewDifference } from './renew-difference.ts';
import { refuseUnderSeal, type CountIsSealed } from './sealed-count.ts';

export type OfficeRefusal =
  | OpenRefusal
  | StaleVersion
  | CountIsSealed
  | { readonly code: 'result.office-not-expected'; readonly office: ElectionOffice }
  | { readonly code: 'result.no-ballot'; readonly office: ElectionOffice }
  | { readonly code: 'result.already-ratified'; readonly office: ElectionOffice }
  | { readonly code: 'result.may-not-stop'; readonly office: ElectionOffice };

interface OfficeCommand {
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  /** The version of the last ballot of the office. */
  readonly version: number;
}

/** Records that the body decided to leave the remaining seats of an office empty. */
export function stopOffice(
  ports: Ports,
  actor: Actor,
  command: OfficeCommand & { readonly reason: string },
): Promise<Result<number, OfficeRefusal>> {
  const { congressId, version, reason } = command;
  return ports.transact(async (stores): Promise<Result<number, OfficeRefusal>> => {
    const opened = await openResult(ports, stores, congressId);
    if (!opened.ok) return opened;
    const found = lastBallot(opened.value, command.office);
    if (!found.ok) return found;
    const { office, last } = found.value;
    if (!office.standing.mayStop)
      return err({ code: 'result.may-not-stop', office: office.office });
    const saved = await stores.results.putBallot({ ...last.stored, stopReason: reason, version });
    if (!saved.ok) return saved;
    const recorded = await recordResult(ports, stores, {
      actor,
      record: opened.value.record,
      act: 'result.office-stopped',
      payload: { office: office.office, reason },
    });
    return recorded.ok ? saved : recorded;
  });
}

/** Takes the last ballot of an office back: it was entered by mistake. Its people leave with it. */
export function removeBallot(
  ports: Ports,
  actor: Actor,
  command: OfficeCommand,
): Promise<Result<number, OfficeRefusal>> {
  const { congressId, version } = command;
  return ports.transact(async (stores): Promise<Result<number, OfficeRefusal>> => {
    const opened = await openResult(ports, stores, congressId);
    if (!opened.ok) return opened;
    const found = lastBallot(opened.value, command.office);
    if (!found.ok) return found;
    const { office, last } = found.value;
    if (isRatified(office)) return err({ code: 'result.already-ratified', office: office.office });
    const open = await refuseUnderSeal(stores, congressId, last.stored);
    if (!open.ok) return open;
    const gone = await stores.results.removeBallot(last.stored.id, version);
    if (!gone.ok) return gone;
    const { record, standing } = opened.value;
    const renewed = await renewDifference(ports, stores, {
      record,
      office: withBallots(office, office.ballots.slice(0, -1)),
      differences: standing.differences,
    });
    if (!renewed.ok) return renewed;
    return recordResult(ports, stores, {
      actor,
      record,
      act: 'result.ballot-removed',
      payload: { office: office.office, number: last.stored.number, form: last.form },
    });
  });
}

/** The office and its last ballot, which is the only one that may be changed. A ratified one may not. */
function lastBallot(
  { standing }: OpenedResult,
  name: ElectionOffice,
): Result<{ readonly office: OfficeRecord; readonly last: JudgedBallot }, OfficeRefusal> {
  const office = standing.offices.find((each) => each.office === name);
  if (!office) return err({ code: 'result.office-not-expected', office: name });
  const last = office.ballots.at(-1);
  return last ? ok({ office, last }) : err({ code: 'result.no-ballot', office: name });
}
