import { establishUnits, type EstablishedUnit } from '@daihoi/application/organisation';
import { adoptCongresses, type CongressHistory } from '@daihoi/application/congress';
import type { Ports, Stores } from '@daihoi/application/ports';
import type { NewWindow, SeasonRow } from '@daihoi/application/season';
import {
  calendarDate,
  err,
  instantFrom,
  invariant,
  ok,
  type AccountId,
  type Id,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { LeadDays } from '@daihoi/domain/progress';
import { accepted } from './accepted.ts';
import { actingOf, type Acting } from './acting.ts';
import { accounts, actors } from './data/accounts.ts';
import { bacKan } from './data/bac-kan.ts';
import { kienGiang } from './data/kien-giang.ts';
import { langSon } from './data/lang-son.ts';
import { fillConsultation } from './fill-consultation.ts';
import { fillDossiers } from './fill-dossiers.ts';
import { tellCongresses } from './tell-congresses.ts';
import { tellResults } from './tell-results.ts';
import { centre, tellUnits } from './tell-units.ts';
import type { ToldProvince } from './told.ts';

/** The day that stands for today when the demonstration opens. */
export const demonstrationToday = calendarDate('2020-07-31');

export const provinces: readonly ToldProvince[] = [kienGiang, bacKan, langSon];

/** Calendar days that the way from a state to the closing takes at least. */
const leadDays: LeadDays = {
  DRAFT_PLAN: 40,
  PLAN_APPROVED: 34,
  PREPARING: 25,
  RETURNED: 14,
  SUBMITTED_FOR_APPROVAL: 10,
  APPROVED: 5,
  CONVENED: 3,
};

const founding = {
  number: '01-QĐ/TD',
  issuedOn: calendarDate('2015-11-02'),
  issuer: 'Bản trình diễn',
};

export interface NotEmpty {
  readonly code: 'demonstration.not-empty';
}

export interface LoadedProvince {
  readonly code: ToldProvince['code'];
  readonly name: string;
  readonly units: number;
  readonly congresses: number;
}

/** What a loader needs besides the ports: the hash of the one password, and somebody who is told how far it is. */
export interface LoadSettings {
  readonly passwordHash: string;
  readonly progress: (loaded: LoadedProvince) => void;
}

/**
 * Loads the three seasons into an empty installation in one transaction: all of them or nothing. The same data each time,
 * but for identities and the moment of loading.
 */
export function loadDemonstration(
  ports: Ports,
  settings: LoadSettings,
): Promise<Result<readonly LoadedProvince[], NotEmpty>> {
  return ports.transact(async (stores): Promise<Result<readonly LoadedProvince[], NotEmpty>> => {
    if (!(await stores.demonstration.installationIsEmpty()))
      return err({ code: 'demonstration.not-empty' });
    const top = accepted(await establishUnits(ports, stores, { ...nobody, units: [centre] }));
    const loaded: LoadedProvince[] = [];
    const units: EstablishedUnit[] = [...top];
    const histories = new Map<string, CongressHistory>();
    for (const province of provinces) {
      const { established, adopted } = await loadProvince(ports, stores, province);
      units.push(...established);
      for (const [unit, history] of adopted) histories.set(unit, history);
      const { code, name } = province;
      const done = { code, name, units: established.length, congresses: adopted.size };
      loaded.push(done);
      settings.progress(done);
    }
    const { passwordHash } = settings;
    const acting = await addAccounts(ports, stores, { units, passwordHash });
    await fillDossiers(ports, stores, {
      histories,
      office: (unit) => acting.at(unit).accountId,
      superior: acting.at('KG').accountId,
    });
    await fillConsultation(ports, stores, { histories, acting });
    await stores.demonstration.setToday(demonstrationToday);
    return ok(loaded);
  });
}

const nobody = { actor: undefined, paper: founding };

async function loadProvince(
  ports: Ports,
  stores: Stores,
  province: ToldProvince,
): Promise<{
  readonly established: readonly EstablishedUnit[];
  readonly adopted: ReadonlyMap<string, CongressHistory>;
}> {
  const tree = tellUnits(province);
  const established = accepted(
    await establishUnits(ports, stores, { ...nobody, units: tree.units }),
  );
  const root = established[0];
  invariant(root !== undefined, 'a told tree begins with its province');
  const season = seasonOf(ports, province, root.event.unitId);
  await stores.seasons.insert(season);
  await stores.seasons.setWindows(season.id, windowsOf(ports, province, season));
  const adopted = accepted(
    await adoptCongresses(ports, stores, {
      season,
      laidAt: morningOf(province.countedFrom),
      by: undefined,
      told: tellCongresses(province, tree, established),
    }),
  );
  await stores.histories.insertResults(tellResults(ports, { province, tree, histories: adopted }));
  await reportCells(ports, stores, { province, season });
  await stores.audit.append({
    at: ports.clock.now(),
    actorName: 'Đại Hội',
    act: 'season.adopted',
    unit: { id: root.event.unitId, path: root.path },
    target: { kind: 'season', id: season.id },
    after: { code: season.code, units: established.length, congresses: adopted.length },
  });
  const paired = established.map((unit, place) => [unit, adopted[place]] as const);
  return {
    established,
    adopted: new Map(
      paired.flatMap(([unit, history]) =>
        history ? [[unit.event.founding.code, history] as const] : [],
      ),
    ),
  };
}

function seasonOf(
  ports: Pick<Ports, 'newId'>,
  province: ToldProvince,
  rootUnitId: UnitId,
): SeasonRow {
  return {
    id: ports.newId<SeasonId>(),
    code: `${province.code}-2020`,
    name: province.seasonName,
    term: { from: 2020, to: 2025 },
    rootUnitId,
    levelScheme: 'levels-until-2025-06-30',
    ruleSet: 'rulebook-2020-2025',
    countedFrom: calendarDate(province.countedFrom),
    settings: {
      leadDays,
      ...(province.pilotBounds ? { pilots: province.pilotBounds } : {}),
      directElection: province.direct.posts,
      paper: province.planPaper,
    },
    demonstration: true,
    version: 1,
  };
}

function windowsOf(
  ports: Pick<Ports, 'newId'>,
  province: ToldProvince,
  season: SeasonRow,
): readonly NewWindow[] {
  return province.windows.map(({ level, opens, closes }) => ({
    id: ports.newId<Id<'WindowId'>>(),
    level,
    unitId: season.rootUnitId,
    opens: calendarDate(opens),
    closes: calendarDate(closes),
    paper: province.planPaper,
    reason: undefined,
    setOn: calendarDate(province.countedFrom),
    recordedAt: morningOf(province.countedFrom),
    recordedBy: undefined,
  }));
}

/** The row of cells: a share that was reported without its numerator. */
async function reportCells(
  ports: Ports,
  stores: Stores,
  { province, season }: { readonly province: ToldProvince; readonly season: SeasonRow },
): Promise<void> {
  const { cells } = province;
  if (!cells) return;
  await stores.reportedShares.insert({
    id: ports.newId<Id<'ReportedShareId'>>(),
    seasonId: season.id,
    unitId: season.rootUnitId,
    level: 'CELL',
    milestone: 'closed',
    hundredths: cells.percent * 100,
    asOf: calendarDate(cells.asOf),
    source: cells.source,
    recordedAt: morningOf(cells.asOf),
    recordedBy: undefined,
  });
}

/** Adds the accounts people sign in with, and those that only act in the story. */
async function addAccounts(
  ports: Ports,
  stores: Stores,
  given: { readonly units: readonly EstablishedUnit[]; readonly passwordHash: string },
): Promise<Acting> {
  const now = Date.parse(ports.clock.now());
  const open = accounts.map((account) => ({ ...account, passwordHash: given.passwordHash }));
  const silent = actors.map((actor) => ({ ...actor, note: noNote, passwordHash: undefined }));
  const added = [...open, ...silent].map((account, index) => {
    const unit = given.units.find((each) => each.event.founding.code === account.unit);
    invariant(unit !== undefined, `account ${account.username} without its unit`);
    const { username, displayName, postTitle, role, note, passwordHash } = account;
    return {
      id: ports.newId<AccountId>(),
      username,
      displayName,
      postTitle,
      note,
      passwordHash,
      createdAt: instantFrom(now + index),
      grant: { id: ports.newId<Id<'GrantId'>>(), role, unitId: unit.event.unitId },
      unit: account.unit,
    };
  });
  await stores.demonstration.addAccounts(added);
  return actingOf(added);
}

const noNote = { vi: '', en: '' };

function morningOf(day: string) {
  return instantFrom(Date.parse(`${day}T01:00:00Z`));
}
