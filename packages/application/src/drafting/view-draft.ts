import { compareFindings } from '@daihoi/domain/drafting';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { PaperReport } from '../checking/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { PersonRef } from '../dossier/dossier-store.ts';
import type { IssuedPaperRow } from '../issuing/issued-paper-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { DraftRecord, DraftRemarkRow, DraftVersionRow } from './draft-store.ts';
import { keptFindings, keysOf, type KeptFinding } from './kept-findings.ts';
import { sentRemarks } from './move-draft-on.ts';
import { findDraft, type WhichDraft } from './open-draft.ts';
import { superiorHere, wasPassedOutside } from './outside/outside-draft.ts';
import { newestSeen, rightsOn, seesDraft, type DraftRights } from './view-drafts.ts';

/** A draft as its page shows it, at one of its versions. */
export interface DraftPage extends DraftRights {
  readonly congress: CongressRecord;
  readonly unit: UnitRow;
  readonly draft: DraftRecord;
  /** Versions that the reader may open, newest first. */
  readonly versions: readonly DraftVersionRow[];
  readonly remarks: readonly DraftRemarkRow[];
  readonly colleagues: readonly PersonRef[];
  /** Undefined while there is no version. */
  readonly shown: ShownVersion | undefined;
  /** What was issued of it. */
  readonly issued: IssuedPaperRow | undefined;
  readonly mayRelease: boolean;
  /** Nobody above the unit can pass it in this program. */
  readonly outsideSuperior: boolean;
  /** A paper of a superior outside let it pass, whoever works above the unit by now. */
  readonly passedOutside: boolean;
}

/** What the check says of one version, beside the version before it. */
export interface ShownVersion {
  readonly version: DraftVersionRow;
  readonly report: PaperReport;
  readonly findings: readonly (KeptFinding & { readonly fresh: boolean })[];
  /** What stood in the version before and no longer stands. */
  readonly fixed: readonly KeptFinding[];
  readonly comparedWith: number | undefined;
}

/** The page of a draft. `number` asks for a version; the newest one is shown without. */
export async function viewDraft(
  ports: Ports,
  actor: Actor,
  which: Pick<WhichDraft, 'congressId' | 'draftId'> & { readonly number: number | undefined },
): Promise<Result<DraftPage, NotFound>> {
  const seen = await seenDraft(ports, actor, which);
  if (!seen.ok) return seen;
  const { congress, draft, rights } = seen.value;
  const { drafts } = ports.read;
  const newest = newestSeen(draft, rights);
  const versions = (await drafts.versions(draft.id)).filter(({ number }) => number <= newest);
  const remarks = await drafts.remarks(draft.id);
  const shown = await showVersion(ports, draft, { versions, number: which.number ?? newest });
  if (which.number !== undefined && shown === undefined)
    return err({ code: 'target.not-found', kind: 'draftVersion', id: draft.id });
  const unit = await ports.read.units.byId(congress.value.unitId);
  invariant(unit !== undefined, 'a congress has its unit');
  return ok({
    ...rights,
    congress,
    unit,
    draft,
    versions: versions.toReversed(),
    remarks: rights.mayJudge ? remarks : sentRemarks(draft, remarks),
    colleagues: rights.mayWrite ? await drafts.colleagues(congress.value.unitId) : [],
    shown,
    issued: await ports.read.issuedPapers.ofDraft(draft.id),
    mayRelease: may(actor, 'paper.release', congress.unitPath),
    outsideSuperior: !(await superiorHere(ports.read, congress)),
    passedOutside: await wasPassedOutside(ports.read, draft),
  });
}

/** A draft that the reader may see; for anybody else it is not there. */
export async function seenDraft(
  ports: Ports,
  actor: Actor,
  which: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<
  Result<
    {
      readonly congress: CongressRecord;
      readonly draft: DraftRecord;
      readonly rights: DraftRights;
    },
    NotFound
  >
> {
  const found = await findDraft(ports.read, which);
  if (!found.ok) return found;
  const { congress, draft } = found.value;
  const rights = rightsOn(actor, congress);
  return seesDraft(draft, rights)
    ? ok({ congress, draft, rights })
    : err({ code: 'target.not-found', kind: 'draft', id: which.draftId });
}

async function showVersion(
  ports: Ports,
  draft: DraftRecord,
  asked: { readonly versions: readonly DraftVersionRow[]; readonly number: number },
): Promise<ShownVersion | undefined> {
  const version = asked.versions.find(({ number }) => number === asked.number);
  if (!version) return undefined;
  const before = asked.versions.find(({ number }) => number === asked.number - 1);
  const acceptances = await ports.read.drafts.acceptances(draft.id);
  const findings = keptFindings(version.report, acceptances);
  const old = before ? keptFindings(before.report, []) : [];
  const changes = compareFindings(before ? keysOf(before.report) : [], keysOf(version.report));
  return {
    version,
    report: version.report,
    findings: findings.map((each) => ({
      ...each,
      fresh: before !== undefined && changes.fresh.includes(each.key),
    })),
    fixed: old.filter(({ key }) => changes.fixed.includes(key)),
    comparedWith: before?.number,
  };
}
