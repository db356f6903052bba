import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { IssuedPaperId, RegisteredPaper } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { PaperCopyRow } from './copy-store.ts';
import type { DeliveryRow, DeliverySums, ReplacementRow } from './delivery-store.ts';

export interface WhichPaper {
  /** The unit through whose register it is opened. */
  readonly unitId: UnitId;
  readonly paperId: IssuedPaperId;
}

/** An issued paper that the register of a unit holds. */
export interface OpenedPaper {
  readonly unit: UnitRow;
  readonly found: RegisteredPaper;
  /** How it came to the unit, when it was sent there. */
  readonly delivery: DeliveryRow | undefined;
}

/** Opens a paper through the register of a unit: issued in its subtree, about a congress there, or sent to it. */
export async function openIssuedPaper(
  stores: Stores,
  { unitId, paperId }: WhichPaper,
): Promise<Result<OpenedPaper, NotFound>> {
  const missing = err({ code: 'target.not-found', kind: 'issuedPaper', id: paperId } as const);
  const [unit, found, delivery] = await Promise.all([
    stores.units.byId(unitId),
    stores.paperRegister.byId(paperId),
    stores.deliveries.to(paperId, unitId),
  ]);
  if (!unit || !found) return missing;
  const paths = [found.issuer.path, found.congress?.unit.path ?? ''];
  const near = paths.some((path) => path.startsWith(unit.path));
  return near || delivery ? ok({ unit, found, delivery }) : missing;
}

/** Opens a paper for its issuer; to any other unit it is not there. */
export async function openOwnPaper(
  stores: Stores,
  which: WhichPaper,
): Promise<Result<OpenedPaper, NotFound>> {
  const opened = await openIssuedPaper(stores, which);
  if (!opened.ok || opened.value.found.issuer.id === which.unitId) return opened;
  return err({ code: 'target.not-found', kind: 'issuedPaper', id: which.paperId });
}

/** The page of an issued paper. */
export interface PaperPage extends OpenedPaper {
  readonly maySend: boolean;
  readonly mayReceive: boolean;
  readonly mayCopy: boolean;
  /** What it is a copy of, where it is one. */
  readonly copy: PaperCopyRow | undefined;
  readonly replaces: readonly ReplacementRow[];
  /** Where it went; only for the issuer and its superiors. */
  readonly deliveries:
    { readonly sums: DeliverySums; readonly rows: readonly DeliveryRow[] } | undefined;
}

const mostRows = 300;

/** Shows an issued paper: what it replaces, where it went and who has it. */
export async function viewPaper(
  ports: Ports,
  actor: Actor,
  which: WhichPaper,
): Promise<Result<PaperPage, NotFound>> {
  const opened = await openIssuedPaper(ports.read, which);
  if (!opened.ok) return opened;
  const { found, unit, delivery } = opened.value;
  const { deliveries } = ports.read;
  const isIssuers = may(actor, 'congress.view', found.issuer.path);
  return ok({
    ...opened.value,
    maySend: unit.id === found.issuer.id && may(actor, 'paper.send', found.issuer.path),
    mayReceive: delivery !== undefined && may(actor, 'paper.receive', unit.path),
    mayCopy: may(actor, 'paper.send', unit.path),
    copy: await ports.read.paperCopies.ofPaper(which.paperId),
    replaces: await deliveries.replacedBy(which.paperId),
    deliveries: isIssuers
      ? {
          sums: await deliveries.sums(which.paperId),
          rows: await deliveries.of(which.paperId, mostRows),
        }
      : undefined,
  });
}
