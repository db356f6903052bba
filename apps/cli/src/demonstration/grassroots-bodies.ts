import { blocBodies, districtBodies, schools, trades } from './data/bodies.ts';
import { openChance } from './chance.ts';
import type { ToldProvince, UpperOrganisation } from './told.ts';

/** A grassroots organisation before it has a code. */
export interface Body {
  /** As it stands after "Đảng bộ" or "Chi bộ". */
  readonly name: string;
  readonly cells: 'one' | 'many';
  /** Relative size in members. */
  readonly weight: number;
}

/** The grassroots organisations under an upper one, its communes first; as many as are told. */
export function bodiesUnder(province: ToldProvince, upper: UpperOrganisation): readonly Body[] {
  const places = placesOf(province, upper);
  const named = weigh(`${province.code}-${upper.code}`, bodiesOf(upper, places));
  if (!province.pilotsOnly) return named.slice(0, upper.grassroots);
  const second =
    province.pilotsOnly.multiCell - province.uppers.length > province.uppers.indexOf(upper);
  const many = named.filter((body) => body.cells === 'many');
  const one = named.filter((body) => body.cells === 'one');
  return [...many.slice(0, 1), ...(second ? many.slice(1, 2) : one.slice(0, 1))];
}

type Unweighed = Pick<Body, 'name' | 'cells'>;

function bodiesOf(upper: UpperOrganisation, places: readonly string[]): readonly Unweighed[] {
  const { kind } = upper;
  if (kind === 'BLOC') return [...blocBodies, ...enterprises(places)];
  if (kind === 'ARMY') return numbered('Đơn vị quân sự');
  if (kind === 'POLICE') return numbered('Phòng nghiệp vụ');
  if (kind === 'BORDER_GUARD')
    return places.map((place) => ({ name: `Đồn Biên phòng ${place}`, cells: 'many' }));
  return district(upper, places);
}

function district(upper: UpperOrganisation, places: readonly string[]): readonly Unweighed[] {
  const communes = Math.min(14, Math.max(4, Math.round(upper.grassroots * 0.24)));
  const word = upper.kind === 'CITY' ? 'phường' : 'xã';
  const near = places.slice(0, communes);
  return [
    ...near.map((place) => ({ name: `${word} ${place}`, cells: 'many' }) as const),
    ...districtBodies.map((body) => ({
      ...body,
      name: body.name.replace('{district}', upper.name),
    })),
    ...schools.flatMap((school) =>
      near.map((place) => ({ name: `${school} ${place}`, cells: 'one' }) as const),
    ),
  ];
}

function enterprises(places: readonly string[]): readonly Unweighed[] {
  return trades.flatMap((trade, row) =>
    places.slice(row * 12, row * 12 + 12).map(
      (place, column) =>
        ({
          name: `Công ty ${trade} ${place}`,
          cells: column % 3 === 0 ? 'many' : 'one',
        }) as const,
    ),
  );
}

function numbered(word: string): readonly Unweighed[] {
  return Array.from({ length: 60 }, (_, index) => ({
    name: `${word} số ${String(index + 1)}`,
    cells: index % 3 === 2 ? 'one' : 'many',
  }));
}

/** Invented names of places, in an order of its own for each upper organisation. */
function placesOf({ code, places }: ToldProvince, upper: UpperOrganisation): readonly string[] {
  const all = places.first.flatMap((first) => places.second.map((second) => `${first} ${second}`));
  return openChance(`places ${code}-${upper.code}`).shuffle(all);
}

function weigh(seed: string, bodies: readonly Unweighed[]): readonly Body[] {
  const chance = openChance(`members ${seed}`);
  return bodies.map((body) => ({ ...body, weight: weightOf(body, chance.between(0, 100)) }));
}

function weightOf(body: Unweighed, luck: number): number {
  if (body.cells === 'one') return 12 + Math.round(luck / 4);
  return /^(xã|phường)/.test(body.name) ? 170 + luck * 2 : 45 + luck;
}
