import { addDays, calendarDate, makeId, type CalendarDate } from '@daihoi/domain/kernel';
import { segmentOf } from '@daihoi/domain/organisation';
import { searchKeyOf } from '@daihoi/application/organisation';
import { vietnameseSortKey } from '@daihoi/domain/text';
import { seeded } from './random.ts';

/** One unit of the generated nation with the days of its congress. */
export interface NationUnit {
  readonly id: string;
  readonly congressId: string;
  readonly segment: string;
  readonly path: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly level: string;
  readonly kind: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly searchKey: string;
  readonly nameSort: string;
  readonly deadline: CalendarDate;
  readonly planTo: CalendarDate;
  readonly closedOn: CalendarDate | null;
  readonly ratifiedOn: CalendarDate | null;
  readonly state: string;
}

export const countedFrom = calendarDate('2019-12-01');
export const nationAsOf = calendarDate('2020-06-15');

const syllables = (
  'An Bình Cường Châu Đông Đức Giang Hà Hải Hòa Hưng Khánh Kiên Lâm Lộc Long Mỹ Nam Ngọc Ninh Phong Phú Phước Quang ' +
  'Quảng Sơn Tân Tây Thanh Thạnh Thịnh Thuận Trung Trường Vân Vĩnh Xuân Yên'
).split(' ');

const frames = {
  CENTRAL: { word: 'Đảng bộ', kind: 'OTHER', opens: '2020-12-01', closes: '2021-01-31' },
  PROVINCIAL: { word: 'Đảng bộ tỉnh', kind: 'PROVINCE', opens: '2020-09-01', closes: '2020-10-31' },
  UPPER_GRASSROOTS: {
    word: 'Đảng bộ huyện',
    kind: 'DISTRICT',
    opens: '2020-05-01',
    closes: '2020-08-31',
  },
  GRASSROOTS: { word: 'Đảng bộ xã', kind: 'MULTI_CELL', opens: '2020-03-01', closes: '2020-06-30' },
  CELL: { word: 'Chi bộ', kind: 'OTHER', opens: '2020-01-05', closes: '2020-03-31' },
} as const;
type Level = keyof typeof frames;

const provinces = 67;
const districts = 1_311;
const communes = 52_105;

/**
 * The nation as it stood in the middle of 2020: 67 organisations directly under the Centre, 1,311 above grassroots,
 * 52,105 grassroots ones, cells up to the number asked for. Days and names come from the seed alone.
 */
export function makeNation(size: number, seed = 20_200_615): readonly NationUnit[] {
  const random = seeded(seed);
  const units: NationUnit[] = [];
  const root = add({ level: 'CENTRAL', parent: undefined, index: 0 });
  const upper = Array.from({ length: provinces }, (_, index) =>
    add({ level: 'PROVINCIAL', parent: root, index }),
  );
  const middle = Array.from({ length: districts }, (_, index) =>
    add({ level: 'UPPER_GRASSROOTS', parent: pick(upper, index), index }),
  );
  const lower = Array.from({ length: communes }, (_, index) =>
    add({ level: 'GRASSROOTS', parent: pick(middle, index), index }),
  );
  for (let index = 0; units.length < size; index += 1)
    add({ level: 'CELL', parent: pick(lower, index), index });
  return units;

  function add(given: {
    readonly level: Level;
    readonly parent: NationUnit | undefined;
    readonly index: number;
  }) {
    const unit = makeUnit(given, units.length, random);
    units.push(unit);
    return unit;
  }
}

const keys = new Map<string, { readonly search: string; readonly sort: string }>();

/** The keys of words that come again and again are made once. */
function keysOf(words: string): { readonly search: string; readonly sort: string } {
  const known = keys.get(words);
  if (known) return known;
  const made = {
    search: searchKeyOf({ code: '', fullName: words, shortName: '' }),
    sort: vietnameseSortKey(words),
  };
  keys.set(words, made);
  return made;
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function makeUnit(
  given: { readonly level: Level; readonly parent: NationUnit | undefined; readonly index: number },
  order: number,
  random: () => number,
): NationUnit {
  const { level, parent, index } = given;
  const frame = frames[level];
  const place = [0, 1]
    .map(() => pick(syllables, Math.floor(random() * syllables.length)))
    .join(' ');
  const code = parent ? `${level[0]}${index}` : 'TW';
  const name = parent ? `${frame.word} ${place} ${index % 97}` : 'Đảng bộ toàn quốc';
  const names = {
    code,
    fullName: name,
    shortName: parent ? `${place} ${index % 97}` : 'Trung ương',
  };
  const segment = segmentOf(order + 1);
  return {
    id: makeId(order, bytes(random)),
    congressId: makeId(order, bytes(random)),
    segment,
    path: (parent?.path ?? '') + segment,
    parentId: parent?.id ?? null,
    ...names,
    level,
    kind: frame.kind,
    searchKey: `${keysOf(frame.word).search}${keysOf(place).search} ${index % 97} ${code.toLowerCase()}`,
    nameSort: `${keysOf(place).sort}${String(index % 97).padStart(3, '0')}`,
    ...daysOf(frame, random),
  };
}

/** Most congresses close inside their window, a few late; what lies after the nation's day has not happened yet. */
function daysOf(frame: (typeof frames)[Level], random: () => number) {
  const opens = calendarDate(frame.opens);
  const deadline = calendarDate(frame.closes);
  const length = (Date.parse(frame.closes) - Date.parse(frame.opens)) / 86_400_000;
  const planTo = addDays(opens, Math.floor(random() * length));
  const closes = addDays(planTo, random() < 0.04 ? 30 : 0);
  const ratified = addDays(closes, 10 + Math.floor(random() * 12));
  const closedOn = closes <= nationAsOf ? closes : null;
  const ratifiedOn = closedOn && ratified <= nationAsOf ? ratified : null;
  return {
    deadline,
    planTo,
    closedOn,
    ratifiedOn,
    state: ratifiedOn ? 'RATIFIED' : closedOn ? 'CLOSED' : 'CONVENED',
  };
}

function bytes(random: () => number): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256));
}
