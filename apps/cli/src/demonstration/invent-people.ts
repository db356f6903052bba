import { birthDateOf, type ElectedPerson } from '@daihoi/domain/result';
import { invariant } from '@daihoi/domain/kernel';
import type { Chance } from './chance.ts';
import { givens, middles, peoples } from './data/people.ts';
import type { ToldProvince } from './told.ts';

/** Somebody invented: what a list of candidates and a list of those elected say of a person. */
export type InventedPerson = Omit<ElectedPerson, 'votes' | 'alternate'>;

/** Invents people of a province, no two of the same name, the experienced ones first. */
export function inventPeople(
  province: ToldProvince['code'],
  count: number,
  chance: Chance,
): readonly InventedPerson[] {
  const names = new Set<string>();
  const people: InventedPerson[] = [];
  for (let tries = 0; people.length < count && tries < count * 20; tries += 1) {
    const person = inventOne(province, { place: people.length, count }, chance);
    if (names.has(person.name)) continue;
    names.add(person.name);
    people.push(person);
  }
  return people;
}

function inventOne(
  province: ToldProvince['code'],
  { place, count }: { readonly place: number; readonly count: number },
  chance: Chance,
): InventedPerson {
  const sex = chance.between(1, 100) <= 23 ? 'FEMALE' : 'MALE';
  const { ethnicity, families } = peopleOf(province, chance);
  const again = place * 100 < count * 66;
  const oldest = again ? 1961 : 1972;
  const birthDate = birthDateOf({
    year: chance.between(oldest, again ? 1982 : 1989),
    month: chance.between(1, 12),
    day: chance.between(1, 28),
  });
  invariant(birthDate !== undefined, 'every month has 28 days');
  return {
    id: `p${String(place + 1).padStart(2, '0')}`,
    name: [families, middles[sex], givens[sex]].map((words) => pick(words, chance)).join(' '),
    sex,
    birthDate,
    ethnicity,
    educationLevel: pick(['COLLEGE', 'UNIVERSITY', 'UNIVERSITY', 'UNIVERSITY', 'MASTER'], chance),
    professor: false,
    politicalTheoryLevel: pick(['BASIC', 'INTERMEDIATE', 'INTERMEDIATE', 'ADVANCED'], chance),
    candidacy: again ? 'RE_ELECTION' : 'FIRST_TIME',
    post: '',
  };
}

function peopleOf(province: ToldProvince['code'], chance: Chance) {
  const { families, minorities } = peoples[province];
  let luck = chance.between(1, 100);
  for (const each of minorities) {
    if (luck <= each.percent) return each;
    luck -= each.percent;
  }
  return { ethnicity: 'Kinh', families };
}

function pick<T>(words: readonly T[], chance: Chance): T {
  const word = words[chance.between(0, words.length - 1)];
  invariant(word !== undefined, 'a list of words is never empty');
  return word;
}
