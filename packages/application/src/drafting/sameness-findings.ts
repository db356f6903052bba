import type { DraftKind } from '@daihoi/domain/drafting';
import type { Ratio } from '@daihoi/domain/kernel';
import {
  samenessFinding,
  samenessLimits,
  type SamenessFinding,
  type SamenessWith,
} from '@daihoi/domain/paper-sameness';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import { findNearPapers, type PaperSketch, type ToldPaper } from '../sameness/index.ts';
import { draftIdOf, heldIdOf, isComparable } from './compared-drafts.ts';
import type { DraftRecord } from './draft-store.ts';

/** A version that is held against papers that it should not repeat. */
export interface VersionHeldAgainst {
  readonly congress: CongressRecord;
  readonly draft: DraftRecord;
  readonly file: ClaimedFile;
  readonly sketch: PaperSketch;
}

interface OtherPaper {
  readonly with: SamenessWith;
  readonly name: string;
  readonly contentHash: string;
}

/** So many papers of other units and terms are held against the version; those with most phrases in common. */
const mostCompared = 2;

/**
 * Papers that a version repeats too much: a self-review the political report of its congress, any paper one of its kind of a
 * neighbour or of the term before. A paper that cannot be compared in time is passed over.
 */
export async function samenessFindings(
  ports: Ports,
  version: VersionHeldAgainst,
): Promise<readonly SamenessFinding[]> {
  if (!isComparable(version.draft.value)) return [];
  const others = [...(await politicalReports(ports, version)), ...(await nearOnes(ports, version))];
  const findings: SamenessFinding[] = [];
  for (const other of others) {
    const bytes = await ports.files.get(other.contentHash);
    if (bytes === undefined) continue;
    const shared = await ports.examiner.share(version.file, { name: version.file.name, bytes });
    if (!shared.ok) continue;
    const paragraphs = shared.value.passages.map(({ here }) => here.paragraph);
    const finding = samenessFinding({ ...other, share: shared.value.share, paragraphs });
    if (finding) findings.push(finding);
  }
  return findings;
}

async function politicalReports(
  { read }: Ports,
  { congress, draft }: VersionHeldAgainst,
): Promise<readonly OtherPaper[]> {
  if (draft.value.kind !== 'selfReview') return [];
  const drafts = await read.drafts.ofCongress(congress.value.id);
  const reports = drafts.filter(
    ({ value }) =>
      value.kind === 'politicalReport' && value.newest > 0 && value.state !== 'DROPPED',
  );
  const others: OtherPaper[] = [];
  for (const { id, value } of reports) {
    const version = await read.drafts.version(id, value.newest);
    if (version)
      others.push({
        with: 'politicalReport',
        name: value.title,
        contentHash: version.file.hash,
      });
  }
  return others;
}

/** Papers of the same kind; the estimate may be too low where words were exchanged, so that half the limit is looked at. */
async function nearOnes(
  ports: Ports,
  { congress, draft, sketch }: VersionHeldAgainst,
): Promise<readonly OtherPaper[]> {
  const found = await findNearPapers(ports, {
    unitId: congress.value.unitId,
    fingerprints: sketch.fingerprints,
    paperId: heldIdOf(draft.id),
    neighbours: 'named',
  });
  if (!found.ok) return [];
  const others: OtherPaper[] = [];
  for (const told of found.value) {
    if (others.length === mostCompared) break;
    const other = await otherPaper(ports, { congress, draft }, told);
    if (other) others.push(other);
  }
  return others;
}

async function otherPaper(
  { read }: Ports,
  { congress, draft }: Pick<VersionHeldAgainst, 'congress' | 'draft'>,
  told: ToldPaper,
): Promise<OtherPaper | undefined> {
  if (told.sight !== 'own' && told.sight !== 'neighbour') return undefined;
  const as = told.sight === 'own' ? 'lastTerm' : 'neighbour';
  if (!isWorthLooking(as, told.share)) return undefined;
  const other = await read.drafts.byId(draftIdOf(told.paper.id));
  if (!other || !isSameKind(draft.value.kind, other)) return undefined;
  if (other.congressId === congress.value.id) return undefined;
  const unit = await read.units.byId(told.paper.unitId);
  const name = as === 'lastTerm' ? other.value.title : (unit?.fullName ?? '');
  return { with: as, name, contentHash: told.paper.contentHash };
}

function isWorthLooking(as: SamenessWith, { num, den }: Ratio): boolean {
  return num * 2 * samenessLimits[as].den >= den * samenessLimits[as].num;
}

function isSameKind(kind: DraftKind, { value }: DraftRecord): boolean {
  return value.kind === kind && isComparable(value);
}
