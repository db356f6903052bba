import { describe, expect, test } from 'vitest';
import { isStale, readRefusal } from './refusal.ts';

describe('a refusal read from the wire', () => {
  test('code, message, place, details and reference are kept', () => {
    const error = {
      code: 'window.inverted',
      message: 'm',
      at: 'from',
      details: { days: 2 },
      reference: 'HS-503',
    };
    expect(readRefusal(422, { error })).toEqual({ status: 422, ...error });
  });

  test('a body that is no refusal still has a code to quote', () => {
    expect(readRefusal(502, '<html>').code).toBe('wire.unreadable');
    expect(readRefusal(500, { error: { message: 'no code' } }).code).toBe('wire.unreadable');
    expect(readRefusal(500, undefined).status).toBe(500);
  });

  test('a stale version is a conflict; any other 409 is not', () => {
    expect(isStale({ status: 409, code: 'version.stale', message: '' })).toBe(true);
    expect(isStale({ status: 409, code: 'congress.already-closed', message: '' })).toBe(false);
    expect(isStale({ status: 400, code: 'version.stale', message: '' })).toBe(false);
  });
});
