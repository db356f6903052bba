import { hashPassword } from '@daihoi/adapters/identity';
import { readConfig } from '@daihoi/server';
import { exitCodes, type CommandIo } from '../command-io.ts';
import {
  accounts,
  demonstrationPassword,
  loadDemonstration,
  type LoadedProvince,
  type NotEmpty,
} from '../demonstration/index.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import type { Result } from '@daihoi/domain/kernel';

/** `daihoi demo`: loads the demonstration seasons into an empty installation; refuses any other. */
export async function runDemo(_args: readonly string[], io: CommandIo): Promise<number> {
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'join',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    const loaded = await fillWithDemonstration(opened.value, io);
    if (!loaded.ok) return sayRefusal(io, loaded.error);
    sayAccounts(io);
    return exitCodes.done;
  } finally {
    await opened.value.close();
  }
}

/** Loads the seasons and says on standard error how far it is. */
export async function fillWithDemonstration(
  installation: Installation,
  io: CommandIo,
): Promise<Result<readonly LoadedProvince[], NotEmpty>> {
  const passwordHash = await hashPassword(demonstrationPassword);
  return loadDemonstration(installation.ports, {
    passwordHash,
    progress: (loaded) => io.err(progressLine(loaded, io.lang)),
  });
}

/** Prints who may be signed in as, and the one password. */
export function sayAccounts(io: CommandIo): void {
  const english = io.lang === 'en';
  io.out(
    english
      ? `Demonstration accounts (password of all: ${demonstrationPassword}; the people are invented):`
      : `Tài khoản trình diễn (mật khẩu chung: ${demonstrationPassword}; người đều là hư cấu):`,
  );
  const width = Math.max(...accounts.map(({ username }) => username.length));
  for (const { username, postTitle, note } of accounts)
    io.out(`  ${username.padEnd(width)}  ${postTitle}: ${note[io.lang]}`);
}

function progressLine({ name, units, congresses }: LoadedProvince, lang: CommandIo['lang']) {
  return lang === 'en'
    ? `Loaded ${name}: ${String(units)} organisations, ${String(congresses)} congresses.`
    : `Đã nạp ${name}: ${String(units)} tổ chức đảng, ${String(congresses)} đại hội.`;
}
