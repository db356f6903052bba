import { fileURLToPath } from 'node:url';
import { mostChallengeBits, usualChallengeBits } from '@daihoi/domain/challenge';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { isLoopback, readPublicAddress, type PublicAddressRefusal } from './public-address.ts';

/** Everything that the environment decides; read once when the program starts. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** The folder that a scanner writes into, when the settings name one. */
  readonly scansDir: string | undefined;
  readonly secret: string | undefined;
  /** The language of the installation, until a person chooses theirs. */
  readonly lang: 'vi' | 'en';
  /** Where people reach the program: `https://dai-hoi.tinh.example`; undefined when nobody said. */
  readonly publicAddress: string | undefined;
  readonly oidc: OidcSettings | undefined;
  /** How hard the sum is that a browser does before a comment without signing in is taken; one more doubles the work. */
  readonly challengeBits: number;
}

/** The identity provider of the agency, and who this installation is there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type ConfigRefusal =
  | { readonly code: 'config.port-malformed'; readonly raw: string }
  | { readonly code: 'config.secret-missing'; readonly host: string }
  | LangRefusal
  | ChallengeRefusal
  | PublicAddressRefusal
  | OidcRefusal;

type LangRefusal = { readonly code: 'config.lang-unknown'; readonly raw: string };

type ChallengeRefusal = { readonly code: 'config.challenge-bits-malformed'; readonly raw: string };

type OidcRefusal =
  | { readonly code: 'config.oidc-half-set'; readonly missing: string }
  | { readonly code: 'config.oidc-issuer-malformed'; readonly raw: string };

/** `./data` of the project, from whichever folder the program was started. */
const projectData = fileURLToPath(new URL('../../../data', import.meta.url));

/**
 * Reads the settings: PORT, HOST, DAIHOI_DATA, DATABASE_URL, DAIHOI_SECRET, DAIHOI_LANG, DAIHOI_PUBLIC_URL, DAIHOI_SCANS,
 * DAIHOI_CHALLENGE_BITS, and the three of OIDC.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, ConfigRefusal> {
  const rawPort = env['PORT'] ?? '3000';
  const port = Number(rawPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return err({ code: 'config.port-malformed', raw: rawPort });
  const host = env['HOST'] ?? '127.0.0.1';
  const secret = env['DAIHOI_SECRET'];
  if (!isLoopback(host) && !secret) return err({ code: 'config.secret-missing', host });
  const lang = readLang(env['DAIHOI_LANG']);
  if (!lang.ok) return lang;
  const outside = readOutside(env);
  if (!outside.ok) return outside;
  return ok({
    ...outside.value,
    port,
    host,
    secret,
    dataDir: env['DAIHOI_DATA'] ?? projectData,
    databaseUrl: env['DATABASE_URL'],
    scansDir: textIn(env['DAIHOI_SCANS']),
    lang: lang.value,
  });
}

/** Where strangers and other programs meet this one. */
function readOutside(
  env: Readonly<Record<string, string | undefined>>,
): Result<Pick<Config, 'publicAddress' | 'oidc' | 'challengeBits'>, ConfigRefusal> {
  const publicAddress = readPublicAddress(env['DAIHOI_PUBLIC_URL']);
  if (!publicAddress.ok) return publicAddress;
  const oidc = readOidc(env);
  if (!oidc.ok) return oidc;
  const raw = textIn(env['DAIHOI_CHALLENGE_BITS']) ?? String(usualChallengeBits);
  const bits = /^\d{1,2}$/u.test(raw) ? Number(raw) : mostChallengeBits + 1;
  if (bits > mostChallengeBits) return err({ code: 'config.challenge-bits-malformed', raw });
  return ok({ publicAddress: publicAddress.value, oidc: oidc.value, challengeBits: bits });
}

/** A setting of blanks is none. */
function textIn(raw: string | undefined): string | undefined {
  return raw?.trim() || undefined;
}

function readLang(raw: string | undefined): Result<Config['lang'], LangRefusal> {
  const lang = raw?.trim() || 'vi';
  return lang === 'vi' || lang === 'en'
    ? ok(lang)
    : err({ code: 'config.lang-unknown', raw: lang });
}

const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** All three or none, and the issuer under TLS: identities must not travel in the open. */
function readOidc(
  env: Readonly<Record<string, string | undefined>>,
): Result<OidcSettings | undefined, OidcRefusal> {
  const [issuer, clientId, clientSecret] = oidcNames.map((name) => env[name]?.trim());
  if (!issuer && !clientId && !clientSecret) return ok(undefined);
  if (!issuer || !clientId || !clientSecret) {
    const missing = oidcNames.filter((name) => !env[name]?.trim()).join(', ');
    return err({ code: 'config.oidc-half-set', missing });
  }
  return URL.parse(issuer)?.protocol === 'https:'
    ? ok({ issuer, clientId, clientSecret })
    : err({ code: 'config.oidc-issuer-malformed', raw: issuer });
}
