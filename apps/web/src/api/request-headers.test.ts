import { expect, test, vi } from 'vitest';
import { langChoice } from '../i18n/lang-store.ts';
import { requestHeaders } from './request-headers.ts';

test('a request says the language that was chosen here, from the next request on', () => {
  const page = { lang: 'vi', setAttribute: vi.fn<() => void>() };
  vi.stubGlobal('document', { documentElement: page });
  expect(requestHeaders()['accept-language']).toBe('vi');
  langChoice.choose('en');
  expect(requestHeaders()).toEqual({ 'x-daihoi': '1', 'accept-language': 'en' });
  vi.unstubAllGlobals();
});
