import type { SchemeOffice, ToldCongress } from '@daihoi/application/congress';
import type { EstablishedUnit } from '@daihoi/application/organisation';
import { congressContents } from '@daihoi/domain/congress';
import { addDays, calendarDate, invariant, type CalendarDate } from '@daihoi/domain/kernel';
import { rulebookFor } from '@daihoi/domain/rulebook';
import { expectedCongressType } from '@daihoi/domain/season';
import { openChance } from './chance.ts';
import { tellGrassroots } from './tell-grassroots.ts';
import { tellScheme } from './tell-scheme.ts';
import { tellUpper } from './tell-upper.ts';
import type { ToldGrassroots, ToldTree } from './tell-units.ts';
import type { ToldProvince, UpperCourse, UpperOrganisation } from './told.ts';

const lastGrassrootsDay = calendarDate('2020-06-25');
const { rules } = rulebookFor('2020-2025');

/** The congresses of a province with their lives, the province's own first. */
export function tellCongresses(
  province: ToldProvince,
  tree: ToldTree,
  established: readonly EstablishedUnit[],
): readonly ToldCongress[] {
  const byCode = new Map(established.map((unit) => [unit.event.founding.code, unit]));
  const direct = directlyElected(province, tree);
  return [
    above(unitOf(byCode, province.code), province.course, []),
    ...province.uppers.map((upper) =>
      aboveGrassroots(unitOf(byCode, `${province.code}-${upper.code}`), province, upper),
    ),
    ...tree.grassroots.map((told) =>
      below(unitOf(byCode, told.unit.code), { province, told, direct: direct.has(told.unit.code) }),
    ),
  ];
}

type Placed = ToldCongress['unit'];

function unitOf(byCode: ReadonlyMap<string, EstablishedUnit>, code: string): Placed {
  const found = byCode.get(code);
  invariant(found !== undefined, `the demonstration tells of ${code} but did not establish it`);
  const { unitId, founding } = found.event;
  return { id: unitId, code, path: found.path, level: founding.level };
}

function aboveGrassroots(
  unit: Placed,
  province: ToldProvince,
  upper: UpperOrganisation,
): ToldCongress {
  const scheme = tellScheme({
    code: unit.code,
    province: province.code,
    level: unit.level,
    singleCell: false,
    members: 0,
    contents: congressContents,
    directElection: [],
  });
  return above(unit, upper.course, scheme);
}

function above(unit: Placed, course: UpperCourse, scheme: readonly SchemeOffice[]): ToldCongress {
  const { convened, present } = course.delegates ?? {};
  return {
    unit,
    type: 'DELEGATE',
    contents: congressContents,
    pilot: course.pilot ?? false,
    directElection: [],
    details: {
      ...(convened === undefined ? {} : { convened }),
      ...(present === undefined ? {} : { present }),
      ...(scheme.length === 0 ? {} : { scheme }),
    },
    steps: tellUpper(course),
  };
}

function below(
  unit: Placed,
  given: {
    readonly province: ToldProvince;
    readonly told: ToldGrassroots;
    readonly direct: boolean;
  },
): ToldCongress {
  const { province, told, direct } = given;
  const chance = openChance(`congress ${unit.code}`);
  const { type } = expectedCongressType({ level: 'GRASSROOTS', members: told.members, rules });
  const pilot = isPilot(province, told);
  const short = unit.code.slice(province.code.length + 1);
  const unratified = province.unratified.find((each) => each.unit === short);
  const convened = type === 'DELEGATE' ? chance.between(90, 150) : told.members;
  return {
    unit,
    type,
    contents: congressContents,
    pilot,
    directElection: direct ? province.direct.posts : [],
    details: { convened, present: convened - Math.min(chance.between(0, 3), convened - 1) },
    steps: tellGrassroots({
      code: unit.code,
      pilot,
      early: province.pilotsOnly !== undefined,
      days: type === 'DELEGATE' ? 2 : 1,
      by: grassrootsBy(told.upper),
      ordinal: chance.between(4, 14),
      reach: unratified?.reach ?? 'RATIFIED',
    }),
  };
}

/** Grassroots congresses are over a fortnight before the congress above them opens, and before the season's limit. */
function grassrootsBy(upper: UpperOrganisation): CalendarDate {
  const before = addDays(calendarDate(upper.course.plan[0]), -12);
  return before < lastGrassrootsDay ? before : lastGrassrootsDay;
}

/** The last ones of each upper organisation go first, so that the communes at the head of the list keep to the main season. */
function isPilot(province: ToldProvince, told: ToldGrassroots): boolean {
  const number = Number(told.unit.code.split('-').at(-1));
  const middle = Math.floor(told.upper.grassroots / 2);
  if (province.pilotsOnly) return true;
  return number > middle && number <= middle + told.upper.pilots;
}

/** Pilots of direct election, taken from the pilots of several cells in the order of the tree. */
function directlyElected(province: ToldProvince, tree: ToldTree): ReadonlySet<string> {
  const pilots = tree.grassroots
    .filter((told) => isPilot(province, told) && told.unit.kind === 'MULTI_CELL')
    .map((told) => told.unit.code);
  const fallback = tree.grassroots
    .filter((told) => isPilot(province, told))
    .map((told) => told.unit.code);
  return new Set([...new Set([...pilots, ...fallback])].slice(0, province.direct.pilots));
}
