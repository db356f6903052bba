import { describe, expect, test } from 'vitest';
import { brand, calendarDate, type Instant } from '../kernel/index.ts';
import { formatRuleSetIds } from '../papers/index.ts';
import {
  checkFormat,
  formatRuleOf,
  formatRulesIn,
  severityOnceRead,
  type EnteredClause,
  type FormatRuleKey,
} from './index.ts';
import { samplePaper, type SamplePaper } from './testing/sample-paper.ts';
import { bodyLines, date2026, look } from './testing/sample-variants.ts';

const today = calendarDate('2026-11-22');
const body = bodyLines();
const ragged: Partial<SamplePaper> = { body: look(body, 3, { align: 'left' }) };

function clause(rule: FormatRuleKey): EnteredClause {
  return {
    rule,
    document: '36-HD/VPTW',
    issuedOn: calendarDate('2018-04-03'),
    article: 'Muc II.6',
    by: 'Tran Van Thu',
    at: brand<Instant>('2026-11-20T02:00:00.000Z'),
  };
}

function found(changes: Partial<SamplePaper>, ...clauses: readonly EnteredClause[]) {
  const checked = checkFormat(samplePaper(changes), { today, clauses });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings.map(({ rule, severity }) => ({ ...rule, severity }));
}

describe('a rule of form whose clause was entered', () => {
  test('is a note without it, and an error that cites it with it', () => {
    expect(found(ragged)).toMatchObject([
      { id: 'CH-ALIGN', severity: 'info', document: '36-HD/VPTW', clause: '' },
    ]);
    expect(found(ragged, clause('PF-2018/CH-ALIGN'))).toEqual([
      {
        id: 'CH-ALIGN',
        severity: 'error',
        document: '36-HD/VPTW',
        clause: 'Muc II.6',
        confidence: 'CONFIRMED',
        source: '',
        entered: {
          by: 'Tran Van Thu',
          at: '2026-11-20T02:00:00.000Z',
          issuedOn: '2018-04-03',
        },
      },
    ]);
  });

  test('what a guidance advises only becomes a warning', () => {
    const close = body.map((_, at) => at).reduce(closer, body);
    const [plain] = found({ body: close });
    expect(plain).toMatchObject({ id: 'BD-07', severity: 'info' });
    expect(found({ body: close }, clause('PF-2018/BD-07'))[0]).toMatchObject({
      id: 'BD-07',
      severity: 'warning',
      clause: 'Muc II.6',
    });
  });

  test('counts for its own set only', () => {
    const other = clause('PF-2026/CH-ALIGN');
    expect(found(ragged, other)).toMatchObject([{ severity: 'info' }]);
    const in2026 = { ...ragged, right: date2026 };
    expect(found(in2026, other)).toMatchObject([{ id: 'CH-ALIGN', severity: 'error' }]);
  });

  test('a rule of secondary sources becomes an error too', () => {
    const small = { body: look(body, 3, { size: 13 }), right: date2026 };
    expect(found(small)).toMatchObject([{ id: 'CH-10', severity: 'warning' }]);
    expect(found(small, clause('PF-2026/CH-10'))).toMatchObject([
      { id: 'CH-10', severity: 'error', clause: 'Muc II.6' },
    ]);
  });

  test('nothing entered changes a rule that was read, or one of the program itself', () => {
    const small = { body: look(body, 3, { size: 13 }) };
    expect(found(small, clause('PF-2018/CH-10'))).toMatchObject([
      { severity: 'error', clause: 'annex-3' },
    ]);
    expect(formatRuleOf('PF-2018/CH-10', formatRuleSetIds)).toMatchObject({ awaitsClause: false });
    expect(formatRuleOf('PF-2018/BD-05', formatRuleSetIds)).toMatchObject({ awaitsClause: false });
  });
});

function closer(lines: typeof body, at: number): typeof body {
  const line = lines[at];
  return line === undefined
    ? lines
    : lines.with(at, { ...line, spacing: { rule: 'multiple', line: 2, before: 6, after: 0 } });
}

describe('the rules of a set', () => {
  test('every rule of 36-HD/VPTW is listed once, without notes that are nobody’s rule', () => {
    const ids = formatRulesIn('PF-2018').map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('CH-07');
    expect(ids).not.toContain('PF-00');
    expect(ids).not.toContain('BD-08');
  });

  test('of guidance that was not read, letters are not listed: papers are not held to them', () => {
    const ids = formatRulesIn('PF-2004').map(({ rule }) => rule.id);
    expect(ids.filter((id) => id.startsWith('CH-'))).toEqual([]);
    expect(ids).toContain('PG-06');
    expect(formatRulesIn('PF-1998').map(({ rule }) => rule.id)).not.toContain('PG-06');
  });

  test('a listed rule is found by its key and no other word is', () => {
    expect(formatRuleOf('PF-2026/CH-07', formatRuleSetIds)).toMatchObject({
      awaitsClause: true,
      rule: { document: '05-HD/VPTW', confidence: 'PARTIAL' },
    });
    expect(formatRuleOf('PF-2026/PF-00', formatRuleSetIds)).toBeUndefined();
    expect(formatRuleOf('CH-07', formatRuleSetIds)).toBeUndefined();
  });

  test('what it weighs once its clause is entered', () => {
    expect(severityOnceRead('CH-19')).toBe('error');
    expect(severityOnceRead('PG-13')).toBe('warning');
  });
});
