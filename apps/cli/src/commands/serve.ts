import { isBeyondThisMachine, isLoopback, readConfig, type Config } from '@daihoi/server';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { CommandIo } from '../command-io.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { hasOption, optionOf } from '../options.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import type { StartRefusal } from '../wording.ts';
import { fillWithDemonstration, sayAccounts } from './demo.ts';

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
    return await serveUntilStopped({ installation: opened.value }, config.value, io);
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
