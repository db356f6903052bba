import { installationSecret, openSecrets } from '@daihoi/adapters/identity';
import {
  firstAdministrator,
  type FirstAdministratorRefusal,
  type RootUnit,
} from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { errorWording, fillWording } from '@daihoi/contract/wording';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { isOrganizationLevel, unitKinds } from '@daihoi/domain/organisation';
import { readConfig, type Config } from '@daihoi/server';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation } from '../open-installation.ts';
import { optionOf } from '../options.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import { administratorWording as wording } from './administrator-wording.ts';

interface Asked {
  readonly username: string;
  readonly displayName: string;
}

/**
 * `daihoi administrator --username U --name "N" [--unit-code C --unit-name "N" --level L --kind K]`: the first account of
 * an installation, and the organisation at the top of its tree when there is none yet.
 */
export async function runAdministrator(args: readonly string[], io: CommandIo): Promise<number> {
  const username = optionOf(args, 'username');
  const displayName = optionOf(args, 'name');
  if (username === undefined || displayName === undefined) {
    io.err(wording.usage[io.lang]);
    return exitCodes.usage;
  }
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'join',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    const asked = { username, displayName: displayName.normalize('NFC') };
    return await create(opened.value.ports, { args, io, asked, config: config.value });
  } finally {
    await opened.value.close();
  }
}

async function create(
  ports: Ports,
  call: {
    readonly args: readonly string[];
    readonly io: CommandIo;
    readonly asked: Asked;
    readonly config: Config;
  },
): Promise<number> {
  const { args, io, asked, config } = call;
  const root = rootFrom(args);
  const secrets = openSecrets(await installationSecret(config.secret, config.dataDir));
  const slip = await firstAdministrator(ports, secrets, { ...asked, ...(root ? { root } : {}) });
  if (!slip.ok) return refuse(io, slip.error);
  const { username, code, unitName } = slip.value;
  io.out(fillWording(wording.created[io.lang], { username, code, unitName }));
  return exitCodes.done;
}

function rootFrom(args: readonly string[]): RootUnit | undefined {
  const code = optionOf(args, 'unit-code');
  const fullName = optionOf(args, 'unit-name')?.normalize('NFC');
  const level = optionOf(args, 'level') ?? 'PROVINCIAL';
  const kind = unitKinds.find((each) => each === (optionOf(args, 'kind') ?? 'PROVINCE'));
  // The tree must stand before the season that is set up in it: its top counts from the day given, else from long ago.
  const since = parseCalendarDate(optionOf(args, 'since') ?? '2015-01-01');
  if (!code || !fullName || !kind || !since.ok || !isOrganizationLevel(level)) return undefined;
  const number = optionOf(args, 'paper') ?? wording.noPaper;
  return {
    code,
    fullName,
    shortName: optionOf(args, 'unit-short')?.normalize('NFC') ?? fullName,
    level,
    kind,
    effectiveOn: since.value,
    paper: { number, issuedOn: since.value, issuer: fullName },
  };
}

function refuse(io: CommandIo, error: FirstAdministratorRefusal): number {
  if (error.code === 'installation.root-needed') io.err(wording.rootNeeded[io.lang]);
  else if (error.code === 'installation.root-there')
    io.err(fillWording(wording.rootThere[io.lang], { ...error }));
  else io.err(fillWording(errorWording[error.code][io.lang], { ...error }));
  return exitCodes.refused;
}
