import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { langChoice } from '../i18n/lang-store.ts';
import { isStale, offline, readRefusal } from './refusal.ts';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { setAttribute: vi.fn<() => void>() } });
  langChoice.choose('vi');
});
afterEach(() => vi.unstubAllGlobals());

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

  test('a body that is no refusal still has a code to quote and a sentence to show', () => {
    expect(readRefusal(502, '<html>').code).toBe('wire.unreadable');
    expect(readRefusal(500, { error: { message: 'no code' } }).code).toBe('wire.unreadable');
    expect(readRefusal(500, undefined).status).toBe(500);
    expect(readRefusal(500, undefined).message).toMatch(/^Phần mềm gặp lỗi/u);
  });

  test('no answer at all has its sentence too, in the language of the page', () => {
    expect(offline()).toMatchObject({ status: 0, code: 'wire.offline' });
    expect(offline().message).toMatch(/^Máy chủ không trả lời/u);
    langChoice.choose('en');
    expect(offline().message).toMatch(/^The server does not answer/u);
  });

  test('a stale version is a conflict; any other 409 is not', () => {
    expect(isStale({ status: 409, code: 'version.stale', message: '' })).toBe(true);
    expect(isStale({ status: 409, code: 'congress.already-closed', message: '' })).toBe(false);
    expect(isStale({ status: 400, code: 'version.stale', message: '' })).toBe(false);
  });
});
