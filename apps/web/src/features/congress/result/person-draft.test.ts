import { describe, expect, test } from 'vitest';
import { emptyPerson, openFields, personBody, readBirth } from './person-draft.ts';

const person = {
  candidateId: 'A',
  name: 'Lê Thị An',
  candidacy: 'FIRST_TIME',
  votes: 20,
  percentOfBase: '66.67',
  alternate: false,
  version: 3,
  complete: true,
  known: null,
  ratified: null,
  refusal: null,
} as const;

describe('a birthday as people write it', () => {
  test.each([
    ['1985', { year: 1985 }],
    [' 9/1985 ', { year: 1985, month: 9 }],
    ['2-9-1985', { year: 1985, month: 9, day: 2 }],
    ['30/2/1985', undefined],
    ['13/1985', undefined],
    ['85', undefined],
    ['1885', undefined],
    ['', undefined],
  ])('%s', (raw, birth) => expect(readBirth(raw)).toEqual(birth));
});

describe('a person while they are typed', () => {
  test('what is open is named', () => {
    expect(openFields(emptyPerson)).toEqual(['sex', 'birth', 'education', 'theory', 'post']);
    expect(personBody(person, emptyPerson)).toBeUndefined();
  });

  test('whole, they are sent under the version that was read', () => {
    const draft = {
      ...emptyPerson,
      sex: 'FEMALE',
      birth: '9/1985',
      education: 'MASTER',
      theory: 'ADVANCED',
      post: ' Phó Chủ tịch xã ',
    };
    expect(personBody(person, draft)).toMatchObject({
      candidateId: 'A',
      version: 3,
      birth: { year: 1985, month: 9 },
      post: 'Phó Chủ tịch xã',
    });
  });
});
