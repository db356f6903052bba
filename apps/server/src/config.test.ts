import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const all = {
  OIDC_ISSUER: 'https://danh-tinh.example/realms/tinh',
  OIDC_CLIENT_ID: 'dai-hoi',
  OIDC_CLIENT_SECRET: 'x',
};

test('without the settings of OpenID Connect there is none', () => {
  expect(readConfig({})).toMatchObject({ ok: true, value: { oidc: undefined } });
  const empty = { OIDC_ISSUER: '', OIDC_CLIENT_ID: ' ', OIDC_CLIENT_SECRET: '' };
  expect(readConfig(empty)).toMatchObject({ ok: true, value: { oidc: undefined } });
});

test('all three make a provider', () => {
  expect(readConfig(all)).toMatchObject({
    ok: true,
    value: { oidc: { issuer: all.OIDC_ISSUER, clientId: 'dai-hoi', clientSecret: 'x' } },
  });
});

test('half of them is refused, and the refusal names what lacks', () => {
  expect(readConfig({ OIDC_ISSUER: all.OIDC_ISSUER })).toEqual({
    ok: false,
    error: { code: 'config.oidc-half-set', missing: 'OIDC_CLIENT_ID, OIDC_CLIENT_SECRET' },
  });
});

test.for(['http://127.0.0.1:8080', 'danh-tinh.example', 'ftp://danh-tinh.example'])(
  '%s is no issuer: identities travel under TLS',
  (issuer) => {
    expect(readConfig({ ...all, OIDC_ISSUER: issuer })).toEqual({
      ok: false,
      error: { code: 'config.oidc-issuer-malformed', raw: issuer },
    });
  },
);
