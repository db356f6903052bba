import type * as releasing from '@daihoi/application/releasing';
import { may, type Actor } from '@daihoi/application/access';
import type * as wire from '@daihoi/contract/releasing';
import { errorWording, fillWording, inWords } from '@daihoi/contract/wording';
import type { Lang } from '@daihoi/domain/text';
import { toUnitName } from './draft-shapes.ts';
import { toRegistered } from './issuing-shapes.ts';
import { toUnitRef } from './shapes.ts';

/** What stands before the issue of a draft. */
export function toReleaseView(view: releasing.ReleaseView, lang: Lang): wire.ReleaseView {
  const { ready, unfit } = view;
  return {
    title: ready.draft.value.title,
    unit: toUnitName(ready.unit),
    version: ready.draft.version,
    number: ready.version.number,
    fileName: ready.version.fileName,
    next: view.number,
    committee: ready.committee.name,
    place: view.place,
    signer: ready.frame.signer ?? null,
    today: view.today,
    unfit: unfit ? fillWording(errorWording[unfit.code][lang], inWords({ ...unfit }, lang)) : null,
  };
}

/** The page of an issued paper. The draft that it comes from is named to those who may see it. */
export function toPaperView(page: releasing.PaperPage, actor: Actor): wire.PaperView {
  const { found, deliveries } = page;
  const { release, congressId } = found.paper;
  const draft = release?.draft;
  const seesDraft = may(actor, 'draft.view', found.issuer.path);
  return {
    unit: toUnitRef(page.unit),
    paper: toRegistered(found),
    signer: release?.signer ?? null,
    draft: draft && congressId && seesDraft ? { congressId, ...draft } : null,
    replaces: page.replaces.map(({ number, issuedOn, issuer, replacedId }) => ({
      number,
      issuedOn,
      issuer,
      paperId: replacedId ?? null,
    })),
    delivery: page.delivery ? toDelivery(page.delivery) : null,
    copy: page.copy ? toCopy(page.copy) : null,
    mayCopy: page.mayCopy,
    maySend: page.maySend,
    mayReceive: page.mayReceive,
    deliveries: deliveries ? { ...deliveries.sums, rows: deliveries.rows.map(toDelivery) } : null,
  };
}

function toCopy(copy: releasing.PaperCopyRow): wire.PaperView['copy'] {
  const { form, number, issuedOn, issuer, title, fileName } = copy;
  return { form, number, issuedOn, issuer, title, fileName };
}

function toDelivery(row: releasing.DeliveryRow): wire.DeliveryLine {
  return {
    unitId: row.unitId ?? null,
    name: row.name,
    sentAt: row.sentAt,
    openedAt: row.openedAt ?? null,
    openedBy: row.openedBy ?? null,
    receivedAt: row.receivedAt ?? null,
    receivedBy: row.receivedBy ?? null,
  };
}

/** The tray of a unit. */
export function toInbox({
  unit,
  mayReceive,
  lines,
  total,
  waiting,
}: releasing.Inbox): wire.InboxView {
  return {
    unit: toUnitRef(unit),
    mayReceive,
    total,
    waiting,
    lines: lines.map(({ paper, sentAt, openedAt, receivedAt, receivedBy }) => ({
      paper: toRegistered(paper),
      sentAt,
      openedAt: openedAt ?? null,
      receivedAt: receivedAt ?? null,
      receivedBy: receivedBy ?? null,
    })),
  };
}
