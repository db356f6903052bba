import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildServer, isLoopback, readConfig, type Config } from '@daihoi/server';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { optionOf } from '../options.ts';
import { sayRefusal } from '../say-refusal.ts';

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** `daihoi serve [--port N] [--host H]`: opens the installation and answers until it is told to stop. */
export async function runServe(args: readonly string[], io: CommandIo): Promise<number> {
  const config = readConfig({
    ...process.env,
    PORT: optionOf(args, 'port') ?? process.env['PORT'],
    HOST: optionOf(args, 'host') ?? process.env['HOST'],
  });
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: () => undefined,
    whenInUse: 'refuse',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    return await serveUntilStopped(opened.value, config.value, io);
  } finally {
    await opened.value.close();
  }
}

async function serveUntilStopped(
  installation: Installation,
  config: Config,
  io: CommandIo,
): Promise<number> {
  const app = await buildServer({
    ports: installation.ports,
    webRoot,
    secure: !isLoopback(config.host),
    checkReady: async () => void (await installation.database.pool.query('select 1')),
    onFault: (reference, fault) => io.err(`${reference} ${String(fault)}`),
  });
  const address = await app.listen({ port: config.port, host: config.host });
  io.out(io.lang === 'en' ? `Serving at ${address}` : `Đang phục vụ tại ${address}`);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await app.close();
  return exitCodes.done;
}
