import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { installationSecret, openIdentityProvider } from '@daihoi/adapters/identity';
import {
  buildServer,
  foldJob,
  isBeyondThisMachine,
  isLoopback,
  readConfig,
  scanJob,
  type Config,
  type OidcSettings,
} from '@daihoi/server';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { hasOption, optionOf } from '../options.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import type { StartRefusal } from '../wording.ts';
import { fillWithDemonstration, sayAccounts } from './demo.ts';

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/**
 * `daihoi serve [--port N] [--host H] [--demo]`: opens the installation and answers until it is told to stop. With
 * `--demo` an empty installation is first filled with the demonstration seasons.
 */
export async function runServe(args: readonly string[], io: CommandIo): Promise<number> {
  const config = readConfig({
    ...process.env,
    PORT: optionOf(args, 'port') ?? process.env['PORT'],
    HOST: optionOf(args, 'host') ?? process.env['HOST'],
  });
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'refuse',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    const prepared = await prepare(opened.value, config.value, {
      demo: hasOption(args, 'demo'),
      io,
    });
    if (!prepared.ok) return sayRefusal(io, prepared.error);
    return await serveUntilStopped(opened.value, config.value, io);
  } finally {
    await opened.value.close();
  }
}

/** Fills an empty installation when asked to; keeps demonstration accounts, whose password all know, on this machine. */
async function prepare(
  installation: Installation,
  config: Config,
  { demo, io }: { readonly demo: boolean; readonly io: CommandIo },
): Promise<Result<true, StartRefusal>> {
  const { demonstration } = installation.ports.read;
  const exposed = !isLoopback(config.host) || isBeyondThisMachine(config.publicAddress);
  const empty = demo && (await demonstration.installationIsEmpty());
  if (exposed && (empty || (await demonstration.accounts()).length > 0))
    return err({ code: 'config.demonstration-exposed', host: config.publicAddress ?? config.host });
  const loaded = empty ? await fillWithDemonstration(installation, io) : ok([]);
  if (!loaded.ok) return loaded;
  installation.setFixedDay(await demonstration.today());
  if (empty) sayAccounts(io);
  return ok(true);
}

async function serveUntilStopped(
  installation: Installation,
  config: Config,
  io: CommandIo,
): Promise<number> {
  const app = await buildServer({
    ports: installation.ports,
    secret: await installationSecret(config.secret, config.dataDir),
    dayMoved: installation.setFixedDay,
    webRoot,
    identityProvider: config.oidc && providerOf(config.oidc, io),
    secure: isUnderTls(config),
    publicAddress: config.publicAddress,
    lang: config.lang,
    jobs: [foldJob(installation.database.pool), scanJob(installation.ports)],
    checkReady: async () => void (await installation.database.pool.query('select 1')),
    onFault: (reference, fault) => io.err(`${reference} ${String(fault)}`),
  });
  const stopped = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    io.out(io.lang === 'en' ? `Serving at ${address}` : `Đang phục vụ tại ${address}`);
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
