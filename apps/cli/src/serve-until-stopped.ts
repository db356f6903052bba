import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openScanFolder } from '@daihoi/adapters/files';
import { installationSecret, openIdentityProvider } from '@daihoi/adapters/identity';
import {
  buildServer,
  foldJob,
  folderJob,
  isLoopback,
  scanJob,
  sweepJob,
  type Config,
  type OidcSettings,
  type RehearsalSettings,
} from '@daihoi/server';
import { openFolderWatch } from '@daihoi/application/ballot-session';
import { exitCodes, type CommandIo } from './command-io.ts';
import type { Installation } from './open-installation.ts';
import { sayRefusal } from './say-refusal.ts';

const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** What is served. */
export interface Serving {
  readonly installation: Installation;
  readonly rehearsal?: RehearsalSettings;
  /** Says where, once the server listens. */
  readonly address?: (io: CommandIo, address: string) => void;
}

function sayAddress(io: CommandIo, address: string): void {
  io.out(io.lang === 'en' ? `Serving at ${address}` : `Đang phục vụ tại ${address}`);
}

/** Serves an open installation until the program is told to stop, or whoever watches over it is gone. */
export async function serveUntilStopped(
  { installation, rehearsal, address: tell = sayAddress }: Serving,
  config: Config,
  io: CommandIo,
): Promise<number> {
  const { ports } = installation;
  const scanFolder = config.scansDir ? openFolderWatch(openScanFolder(config.scansDir)) : undefined;
  const app = await buildServer({
    ports,
    scanFolder,
    secret: await installationSecret(config.secret, config.dataDir),
    dayMoved: installation.setFixedDay,
    webRoot,
    identityProvider: config.oidc && providerOf(config.oidc, io),
    secure: isUnderTls(config),
    publicAddress: config.publicAddress,
    lang: config.lang,
    challengeBits: config.challengeBits,
    ...(rehearsal ? { rehearsal } : {}),
    jobs: [
      foldJob(installation.database.pool),
      scanJob(ports),
      sweepJob(ports),
      ...(scanFolder ? [folderJob(ports, scanFolder)] : []),
    ],
    checkReady: async () => void (await installation.database.pool.query('select 1')),
    onFault: (reference, fault) => io.err(`${reference} ${String(fault)}`),
  });
  const ends = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'];
  const stopped = Promise.race(ends.map((name) => once(process, name)));
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    tell(io, address);
  } catch (fault) {
    await app.close();
    if (!isPortTaken(fault)) throw fault;
    return sayRefusal(io, { code: 'serve.port-taken', port: config.port });
  }
  await stopped;
  await app.close();
  return exitCodes.done;
}

/** The public address says it; without one, whoever listens beyond this machine has TLS in front. */
function isUnderTls({ host, publicAddress }: Config): boolean {
  return publicAddress === undefined ? !isLoopback(host) : publicAddress.startsWith('https:');
}

/** The identity provider of the settings; the reason of a refusal goes to whoever keeps the machine. */
function providerOf(settings: OidcSettings, io: CommandIo) {
  return openIdentityProvider({
    ...settings,
    onRefusal: (reason) => io.err(`OpenID Connect: ${String(reason)}`),
  });
}

function isPortTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}
