import { expect, test } from 'vitest';
import { brand, type Instant } from '../kernel/index.ts';
import { levelsInForce, mayIssue, templateState, type PaperTemplate } from './paper-template.ts';

const base: PaperTemplate = {
  kind: 'plan',
  title: 'Mẫu kế hoạch',
  note: '',
  levels: ['GRASSROOTS', 'CELL'],
  newest: 1,
  withdrawn: false,
};

function issued(at: string, change: Partial<PaperTemplate> = {}): PaperTemplate {
  return { ...base, issued: { version: 1, at: brand<Instant>(at) }, ...change };
}

test('a later template of the same kind takes the levels it names, and only those', () => {
  const old = issued('2025-01-01T00:00:00Z');
  const later = issued('2025-02-01T00:00:00Z', { levels: ['CELL'] });
  const otherKind = issued('2025-03-01T00:00:00Z', { kind: 'report' });
  expect(levelsInForce(old, [old, later, otherKind])).toEqual(['GRASSROOTS']);
  expect(templateState(old, [old, later])).toBe('ISSUED');
  const last = issued('2025-04-01T00:00:00Z', { levels: ['GRASSROOTS'] });
  expect(templateState(old, [old, later, last])).toBe('REPLACED');
});

test('a withdrawn template takes nothing from others and is offered to nobody', () => {
  const old = issued('2025-01-01T00:00:00Z');
  const gone = issued('2025-02-01T00:00:00Z', { withdrawn: true });
  expect(templateState(old, [old, gone])).toBe('ISSUED');
  expect(levelsInForce(gone, [old, gone])).toEqual([]);
  expect(templateState(gone, [old, gone])).toBe('WITHDRAWN');
});

test.each([
  [{ newest: 0 }, {}, 'template.no-version'],
  [{ levels: [] }, {}, 'template.no-level'],
  [{ withdrawn: true }, {}, 'template.withdrawn'],
  [
    { issued: { version: 1, at: brand<Instant>('2025-01-01T00:00:00Z') } },
    {},
    'template.issued-already',
  ],
  [{}, { unknown: ['tên xả'] }, 'template.unknown-fields'],
  [{}, { missing: ['số văn bản'] }, 'template.missing-fields'],
  [{}, { unread: ['ten'] }, 'template.unread-places'],
  [{}, { formErrors: 2 }, 'template.form-errors'],
  [{}, {}, undefined],
] as const)('%o with %o: %s', (change, check, code) => {
  const refusal = mayIssue(
    { ...base, ...change },
    { unknown: [], missing: [], unread: [], formErrors: 0, ...check },
  );
  expect(refusal?.code).toBe(code);
});
