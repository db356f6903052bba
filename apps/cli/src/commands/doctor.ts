import { readConfig } from '@daihoi/server';
import { examine, type Finding } from '../doctor/examine.ts';
import { doctorLines } from '../doctor/doctor-words.ts';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation } from '../open-installation.ts';
import { hasOption } from '../options.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';

/**
 * `daihoi doctor [--json]`: looks whether the database, its migrations, the log of acts, the boards and the stored files
 * are whole. Answers 1 when something is not.
 */
export async function runDoctor(args: readonly string[], io: CommandIo): Promise<number> {
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'join',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    const { database, ports } = opened.value;
    const findings = await examine(database.pool, ports.files);
    say(io, findings, hasOption(args, 'json'));
    return findings.every((finding) => finding.sound) ? exitCodes.done : exitCodes.no;
  } finally {
    await opened.value.close();
  }
}

function say(io: CommandIo, findings: readonly Finding[], asJson: boolean): void {
  if (!asJson) return io.out(doctorLines(findings, io.lang));
  const sound = findings.every((finding) => finding.sound);
  io.out(JSON.stringify({ sound, checks: findings }));
}
