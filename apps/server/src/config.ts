import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '@daihoi/domain/kernel';

/** Everything that the environment decides; read once when the program starts. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly secret: string | undefined;
  readonly lang: 'vi' | 'en';
}

export type ConfigRefusal =
  | { readonly code: 'config.port-malformed'; readonly raw: string }
  | { readonly code: 'config.secret-missing'; readonly host: string };

/** `./data` of the project, from whichever folder the program was started. */
const projectData = fileURLToPath(new URL('../../../data', import.meta.url));

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** True when nobody but this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return loopback.has(host);
}

/** Reads the settings of `contracts`: PORT, HOST, DAIHOI_DATA, DATABASE_URL, DAIHOI_SECRET, DAIHOI_LANG. */
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
  return ok({
    port,
    host,
    secret,
    dataDir: env['DAIHOI_DATA'] ?? projectData,
    databaseUrl: env['DATABASE_URL'],
    lang: env['DAIHOI_LANG'] === 'en' ? 'en' : 'vi',
  });
}
