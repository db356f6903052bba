import type { ArchiveLack } from '@daihoi/domain/archive';
import { dossierPhases, type DossierElection } from '@daihoi/domain/dossier';
import {
  canonicalJson,
  err,
  invariant,
  ok,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import type { PackageSecrets } from '../ballot-session/index.ts';
import { hasOpenComplaint } from '../complaint/has-open-complaint.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressTitle } from '../dossier/approval-notice.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { fillWords, officeName } from '../result/words.ts';
import type { SeasonRow } from '../season/index.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { countEntries, type GatheredPart } from './gather-counts.ts';
import { draftEntries } from './gather-drafts.ts';
import { registerEntries } from './gather-register.ts';
import { endingOf, paperEntries, storedFiles } from './gather-papers.ts';
import { datedName, madeEntry, placeFiles, storedEntry, type Gathered } from './gathered.ts';

/** A congress with what it belongs to, as its archive is gathered. */
interface Scene {
  readonly record: CongressRecord;
  readonly unit: UnitRow;
  readonly season: SeasonRow;
}

/**
 * Everything of a congress that was issued, sealed or concluded, and what of it is still open. What is made for it is made as of the
 * day on which the congress closed, so that it is the same whenever it is gathered.
 */
export async function gatherCongress(
  given: Ports,
  secrets: PackageSecrets,
  congressId: CongressId,
): Promise<Result<Gathered, NotFound>> {
  const scene = await readScene(given, congressId);
  if (!scene.ok) return scene;
  const { record, unit, season } = scene.value;
  const { closedOn } = record.value.days;
  const ports: Ports =
    closedOn === undefined ? given : { ...given, clock: { ...given.clock, today: () => closedOn } };
  const title = congressTitle({ congress: record.value, season }, unit);
  const drafts = await draftEntries(ports, record);
  const about = await ports.read.issuedPapers.ofCongress(congressId);
  const parts: readonly GatheredPart[] = [
    standing(record),
    { entries: await paperEntries(ports, [...about, ...drafts.issued]), lacking: [] },
    await dossierPart(ports, record),
    drafts,
    await countEntries(ports, secrets, congressId),
    await registerEntries(ports, {
      record,
      unit,
      season,
      title,
      line: await ports.read.units.lineTo(unit.path),
    }),
    await resultPart(ports, congressId),
    await complaintPart(ports, congressId),
  ];
  return ok({
    scope: 'congress',
    unit,
    season,
    title,
    files: placeFiles(parts.flatMap((part) => part.entries)),
    lacking: parts.flatMap((part) => part.lacking),
    confidential: await ports.read.secretPapers.countOf(unit.id),
  });
}

async function readScene(
  { read }: Ports,
  congressId: CongressId,
): Promise<Result<Scene, NotFound>> {
  const record = await read.congresses.byId(congressId);
  if (!record) return err(congressNotFound(congressId));
  const [unit, season] = await Promise.all([
    read.units.byId(record.value.unitId),
    read.seasons.byId(record.value.seasonId),
  ]);
  invariant(unit !== undefined && season !== undefined, 'a congress has its unit and season');
  return ok({ record, unit, season });
}

const electing = ['ELECT_COMMITTEE', 'ELECT_DELEGATES'] as const;

function standing({ value }: CongressRecord): GatheredPart {
  const { closedOn, ratifiedOn } = value.days;
  const elects = electing.some((content) => value.contents.includes(content));
  const lacking: readonly ArchiveLack[] = [
    ...(closedOn === undefined ? [{ kind: 'congressOpen', about: '' } as const] : []),
    ...(closedOn !== undefined && elects && ratifiedOn === undefined
      ? [{ kind: 'resultOpen', about: '' } as const]
      : []),
  ];
  return { entries: [], lacking };
}

/** The papers of both dossiers as they stand now; those that were replaced stay with the dossier. */
async function dossierPart(ports: Ports, record: CongressRecord): Promise<GatheredPart> {
  const today = ports.clock.today();
  const dossiers = await Promise.all(
    dossierPhases.map((phase) => loadDossier(ports.read, record, { phase, today })),
  );
  const stored = await storedFiles(
    ports,
    dossiers.flatMap(({ current }) => current.map(({ file }) => file.hash)),
  );
  return {
    entries: dossiers.flatMap(({ asked, current }) =>
      current
        .filter(({ file }) => stored.has(file.hash))
        .map(({ key, number, issuedOn, file, ...paper }) => {
          const title = titleOf(paper.title, asked.find((each) => each.key === key)?.election);
          const ending = endingOf(file);
          const name = datedName(issuedOn, title);
          return storedEntry({ part: 'dossier', title, number, issuedOn, name, ending }, file);
        }),
    ),
    lacking: dossiers.flatMap(({ asked, current }) => {
      const keys = new Set(current.map(({ key }) => key));
      return asked
        .filter(({ key, need }) => need.kind === 'required' && !keys.has(key))
        .map(({ names, election }): ArchiveLack => ({
          kind: 'paperMissing',
          about: titleOf(names.vi, election),
        }));
    }),
  };
}

/** The papers of one vote among many say which. */
function titleOf(title: string, election: DossierElection | undefined): string {
  if (!election) return title;
  const number = String(election.round);
  return fillWords(words.ofElection, { title, office: officeName(election.office), number });
}

/** What was elected, as data: ballots as they were entered, persons, differences from the scheme. */
async function resultPart({ read, files }: Ports, congressId: CongressId): Promise<GatheredPart> {
  const [ballots, persons, differences] = await Promise.all([
    read.results.ballots(congressId),
    read.results.persons(congressId),
    read.results.differences(congressId),
  ]);
  if (ballots.length === 0) return { entries: [], lacking: [] };
  const content = canonicalJson({ schema: 'daihoi-results/1', ballots, persons, differences });
  const wanted = { part: 'results', title: words.results, name: 'ket qua bau cu' } as const;
  const made = { content, mediaType: 'application/json' };
  return { entries: [madeEntry(files, { ...wanted, ending: 'json' }, made)], lacking: [] };
}

async function complaintPart({ read }: Ports, congressId: CongressId): Promise<GatheredPart> {
  const open = await hasOpenComplaint(read, congressId);
  return { entries: [], lacking: open ? [{ kind: 'complaintOpen', about: '' }] : [] };
}
