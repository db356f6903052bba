import { readFile } from 'node:fs/promises';
import { hashPassword } from '@daihoi/adapters/identity';
import { layRehearsal, recordPowerCut } from '@daihoi/application/rehearsal';
import type { Ports } from '@daihoi/application/ports';
import { readConfig, type Config } from '@daihoi/server';
import type { Result } from '@daihoi/domain/kernel';
import type { CommandIo } from '../command-io.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { optionOf } from '../options.ts';
import { newRehearsal } from './new-rehearsal.ts';
import { createRehearsalDatabase, rehearsalPlace, type RehearsalPlace } from './rehearsal-place.ts';
import { sayBack, sayDoor } from './say-door.ts';
import { openWatchLink, type WatchLink } from './watch-link.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import type { StartRefusal } from '../wording.ts';

/** Beside real work on the same machine: another port, so that nobody takes one for the other. */
const rehearsalPort = '3100';

/** The server of a rehearsal; an exercise may kill it. */
export async function serveRehearsal(args: readonly string[], io: CommandIo): Promise<number> {
  const config = readConfig({
    ...process.env,
    PORT: optionOf(args, 'port') ?? process.env['PORT'] ?? rehearsalPort,
    HOST: optionOf(args, 'host') ?? process.env['HOST'],
  });
  if (!config.ok) return sayRefusal(io, config.error);
  const place = rehearsalPlace(config.value);
  const opened = await open(config.value, place, io);
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    return await play(opened.value, { ...config.value, ...place, ...notOfRehearsals }, io);
  } finally {
    await opened.value.close();
  }
}

/** What belongs to the real work alone: its sign-in, its address on papers, the folder that its scanner writes into. */
const notOfRehearsals = { oidc: undefined, publicAddress: undefined, scansDir: undefined } as const;

/** Opens the rehearsal; a database that is not there yet is made on the operator's server. */
async function open(
  config: Config,
  place: RehearsalPlace,
  io: CommandIo,
): Promise<Result<Installation, StartRefusal>> {
  const how = {
    log: (event: Parameters<typeof sayDatabaseEvent>[1]) => sayDatabaseEvent(io, event),
    whenInUse: 'refuse',
    kind: 'rehearsal',
  } as const;
  const opened = await openInstallation(place, how);
  if (opened.ok || opened.error.code !== 'database.absent') return opened;
  const created = await createRehearsalDatabase(config, place);
  return created.ok ? openInstallation(place, how) : created;
}

async function play(installation: Installation, config: Config, io: CommandIo): Promise<number> {
  const { ports } = installation;
  const door = await layRehearsal(ports, { hashPassword }, newRehearsal());
  const link = openWatchLink();
  const cut = link && (await settleCut(ports, link, io));
  const status = await serveUntilStopped(
    {
      installation,
      rehearsal: { program: await programVersion(), power: link?.power },
      address: (_io, address) => {
        if (cut !== true) sayDoor(io, address, door);
      },
    },
    config,
    io,
  );
  link?.close();
  return status;
}

/** After a cut: compares what was acknowledged with what is there, before anybody can key again. */
async function settleCut(ports: Ports, link: WatchLink, io: CommandIo): Promise<boolean> {
  const told = await link.recall();
  if (!told) return false;
  const cut = await recordPowerCut(ports, told);
  await link.recorded();
  if (cut) sayBack(io, cut);
  return true;
}

async function programVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const told = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return told ? String(manifest.version) : '';
}
