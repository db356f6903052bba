import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { isBeyondThisMachine } from './public-address.ts';

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

test.for([
  ['https://dai-hoi.tinh.example', 'https://dai-hoi.tinh.example'],
  [' https://Dai-Hoi.tinh.example:8443/ ', 'https://dai-hoi.tinh.example:8443'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
  ['http://192.168.10.1:3000', 'http://192.168.10.1:3000'],
  ['http://169.254.7.7:3000', 'http://169.254.7.7:3000'],
  ['', undefined],
])('%s is a public address', ([DAIHOI_PUBLIC_URL, publicAddress]) => {
  expect(readConfig({ DAIHOI_PUBLIC_URL })).toMatchObject({ ok: true, value: { publicAddress } });
});

test.for([
  'dai-hoi.tinh.example',
  'http://dai-hoi.tinh.example',
  'http://172.15.0.1:3000',
  'http://8.8.8.8',
  'https://dai-hoi.tinh.example/dai-hoi',
  'https://quan:tri@dai-hoi.tinh.example',
  'https://dai-hoi.tinh.example/?a=1',
  'ftp://dai-hoi.tinh.example',
])('%s is no public address', (raw) => {
  expect(readConfig({ DAIHOI_PUBLIC_URL: raw })).toEqual({
    ok: false,
    error: { code: 'config.public-address-malformed', raw },
  });
});

test('the language is Vietnamese unless English is set; no other is taken for one of them', () => {
  const langs = [{}, { DAIHOI_LANG: 'en' }, { DAIHOI_LANG: '' }].map((env) => readConfig(env));
  expect(langs.map((read) => read.ok && read.value.lang)).toEqual(['vi', 'en', 'vi']);
  expect(readConfig({ DAIHOI_LANG: 'fr' })).toEqual({
    ok: false,
    error: { code: 'config.lang-unknown', raw: 'fr' },
  });
});

test.for([
  [undefined, false],
  ['http://127.0.0.1:3000', false],
  ['http://[::1]:3000', false],
  ['https://dai-hoi.tinh.example', true],
] as const)('%s is beyond this machine: %s', ([address, beyond]) => {
  expect(isBeyondThisMachine(address)).toBe(beyond);
});

test('the sum of the public pages is as hard as the settings say, and never too hard for a telephone', () => {
  const bits = [{}, { DAIHOI_CHALLENGE_BITS: '' }, { DAIHOI_CHALLENGE_BITS: '0' }].map(readConfig);
  expect(bits.map((read) => read.ok && read.value.challengeBits)).toEqual([13, 13, 0]);
  for (const raw of ['21', '-1', '1.5', 'x', '1e1'])
    expect(readConfig({ DAIHOI_CHALLENGE_BITS: raw })).toEqual({
      ok: false,
      error: { code: 'config.challenge-bits-malformed', raw },
    });
});
