import { hashPassword, newId } from '@daihoi/adapters/identity';
import type { Database } from '@daihoi/adapters/storage';
import { establishUnits, type UnitOnList } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import { layCongresses, type SeasonRow } from '@daihoi/application/season';
import { calendarDate, ok, type Id, type Result, type SeasonId } from '@daihoi/domain/kernel';
import { congressContents } from '@daihoi/domain/congress';

const from = calendarDate('2019-12-01');
const paper = { number: '01-QĐ/TU', issuedOn: from, issuer: 'Tỉnh ủy' };

function unit(
  code: string,
  level: UnitOnList['level'],
  more: Pick<UnitOnList, 'fullName' | 'kind'> & { readonly parentCode?: string },
): UnitOnList {
  return {
    code,
    level,
    fullName: more.fullName,
    shortName: more.fullName.replace('Đảng bộ ', ''),
    kind: more.kind,
    parentCode: more.parentCode,
    effectiveOn: from,
    memberCounts: [],
  };
}

/** One province, two districts, three grassroots organisations: the smallest tree on which every relation exists. */
export const smallUnits: readonly UnitOnList[] = [
  unit('T', 'PROVINCIAL', { fullName: 'Đảng bộ tỉnh Mẫu', kind: 'PROVINCE' }),
  unit('T1', 'UPPER_GRASSROOTS', {
    fullName: 'Đảng bộ huyện Bờ Tây',
    kind: 'DISTRICT',
    parentCode: 'T',
  }),
  unit('T2', 'UPPER_GRASSROOTS', {
    fullName: 'Đảng bộ huyện Bờ Đông',
    kind: 'DISTRICT',
    parentCode: 'T',
  }),
  unit('T11', 'GRASSROOTS', {
    fullName: 'Đảng bộ xã An Khê',
    kind: 'MULTI_CELL',
    parentCode: 'T1',
  }),
  unit('T12', 'GRASSROOTS', {
    fullName: 'Đảng bộ xã Bình Đê',
    kind: 'MULTI_CELL',
    parentCode: 'T1',
  }),
  unit('T21', 'GRASSROOTS', {
    fullName: 'Đảng bộ xã Cồn Sẻ',
    kind: 'MULTI_CELL',
    parentCode: 'T2',
  }),
];

export interface SmallProvince {
  readonly season: SeasonRow;
  /** The identity of a unit by its code. */
  unitId(code: string): Promise<string>;
  congressId(code: string): Promise<string>;
  /** Makes an account with one grant; the password is the user name. */
  addAccount(
    username: string,
    grant?: { readonly role: string; readonly code: string },
  ): Promise<void>;
}

/** Lays the small province with a season, windows and one congress for each unit. */
export async function laySmallProvince(
  ports: Ports,
  pool: Database['pool'],
): Promise<SmallProvince> {
  const laid = await ports.transact(
    async (stores): Promise<Result<SeasonRow, { readonly code: string }>> => {
      const units = await establishUnits(ports, stores, {
        actor: undefined,
        units: smallUnits,
        paper,
      });
      if (!units.ok) return units;
      const root = units.value[0];
      if (!root) throw new Error('the list begins with the province');
      const season: SeasonRow = {
        id: ports.newId<SeasonId>(),
        code: 'T-2020',
        name: 'Đại hội đảng bộ các cấp, nhiệm kỳ 2020-2025',
        term: { from: 2020, to: 2025 },
        rootUnitId: root.event.unitId,
        levelScheme: 'levels-until-2025-06-30',
        ruleSet: 'rulebook-2020-2025',
        countedFrom: from,
        settings: { leadDays: { PREPARING: 20, SUBMITTED_FOR_APPROVAL: 10, APPROVED: 5 } },
        demonstration: false,
        version: 1,
      };
      await stores.seasons.insert(season);
      await stores.seasons.setWindows(season.id, [
        window('GRASSROOTS', '2020-02-01', '2020-06-30'),
        window('UPPER_GRASSROOTS', '2020-05-01', '2020-08-31'),
        window('PROVINCIAL', '2020-10-01', '2020-10-31'),
      ]);
      const levels = ['GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'];
      const congresses = await layCongresses(ports, stores, {
        actor: undefined,
        season,
        levels,
        contents: congressContents,
      });
      return congresses.ok ? ok(season) : congresses;

      function window(level: string, opens: string, closes: string) {
        return {
          id: ports.newId<Id<'WindowId'>>(),
          level,
          unitId: season.rootUnitId,
          opens: calendarDate(opens),
          closes: calendarDate(closes),
          paper: '10-KH/TU',
          reason: undefined,
          setOn: season.countedFrom,
          recordedAt: ports.clock.now(),
          recordedBy: undefined,
        };
      }
    },
  );
  if (!laid.ok) throw new Error(`small province: ${laid.error.code}`);
  return { season: laid.value, ...handles(ports, pool, laid.value.id) };
}

function handles(ports: Ports, pool: Database['pool'], seasonId: SeasonId) {
  async function unitOf(code: string) {
    const found = await ports.read.units.byCode(code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  }
  return {
    unitId: async (code: string) => (await unitOf(code)).id,
    async congressId(code: string) {
      const found = await ports.read.congresses.byUnit(seasonId, (await unitOf(code)).id);
      if (!found) throw new Error(`no congress of ${code}`);
      return found.value.id;
    },
    async addAccount(username: string, grant?: { readonly role: string; readonly code: string }) {
      const id = newId();
      await pool.query(
        `insert into account (id, username, display_name, password_hash, created_at) values ($1, $2, $2, $3, now())`,
        [id, username, await hashPassword(username)],
      );
      if (grant)
        await pool.query(
          `insert into role_grant (id, account_id, role, unit_id, granted_at) values ($1, $2, $3, $4, now())`,
          [newId(), id, grant.role, (await unitOf(grant.code)).id],
        );
    },
  };
}
