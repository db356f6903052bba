import { describe, expect, test } from 'vitest';
import { whoMay } from './who-may.ts';

function rights(...asked: Parameters<typeof whoMay>) {
  return new Map(whoMay(...asked).map((each) => [each.role, each]));
}

describe('who may vote, nominate and stand (Điều 9 to 15 of 244, 9 to 13 of 190)', () => {
  test('only official members vote; probationary and temporary ones do not', () => {
    const members = rights('memberCongress', 'committee', '244-QĐ/TW');
    expect(members.get('official')).toMatchObject({ vote: 'yes', nominate: 'yes', stand: 'yes' });
    for (const role of ['probationary', 'temporary', 'guest'] as const)
      expect(members.get(role)).toMatchObject({ vote: 'no', nominate: 'no', stand: 'no' });
    expect(members.get('probationary')?.rules).toMatchObject([{ article: 15 }]);
    const later = rights('memberCongress', 'committee', '190-QĐ/TW');
    expect(later.get('probationary')?.rules).toMatchObject([{ article: 13 }]);
  });

  test('members in temporary party life may name delegates to the higher congress, nobody else', () => {
    const delegates = rights('memberCongress', 'delegates', '244-QĐ/TW');
    expect(delegates.get('temporary')).toMatchObject({
      vote: 'no',
      nominate: 'limited',
      rules: [{ article: 14 }],
    });
  });

  test('at a delegates’ congress a member who is no delegate may stand by dossier, and an alternate does nothing', () => {
    const delegates = rights('delegateCongress', 'committee', '190-QĐ/TW');
    expect(delegates.get('notDelegate')).toMatchObject({ vote: 'no', stand: 'limited' });
    expect(delegates.get('alternate')).toMatchObject({ vote: 'no', nominate: 'no' });
    expect(delegates.has('temporary')).toBe(false);
  });

  test('members of the body that made the list vote but keep to it (Điều 13 of 244, 11 of 190)', () => {
    for (const [regulation, article] of [
      ['244-QĐ/TW', 13],
      ['190-QĐ/TW', 11],
    ] as const)
      expect(rights('memberCongress', 'committee', regulation).get('convener')).toMatchObject({
        vote: 'yes',
        nominate: 'limited',
        stand: 'limited',
        rules: [{ article }],
      });
  });
});
