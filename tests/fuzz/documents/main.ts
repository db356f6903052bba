/**
 * `npm run fuzz:documents -- [--files N] [--seconds S] [--seed S] [--no-libreoffice]`: Word files spoilt by chance, checked and
 * repaired as the program does. Ends with 1 when one of them broke the program, hung it or let it grow; the file is kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFuzz, type FuzzBug, type FuzzReport } from './run-fuzz.ts';
import { sampleDocuments } from './samples.ts';

const argv = process.argv.slice(2);

async function main(): Promise<number> {
  const files = numberOption('files', 2000);
  const seconds = numberOption('seconds', 300);
  const seed = numberOption('seed', Date.now() % 1_000_000);
  if (files === undefined || seconds === undefined || seed === undefined) {
    process.stderr.write(
      'usage: fuzz:documents [--files N] [--seconds S] [--seed S] [--no-libreoffice]\n',
    );
    return 2;
  }
  process.stdout.write(`${files} files in at most ${seconds} s, seed ${seed}\n`);
  const samples = await sampleDocuments(!argv.includes('--no-libreoffice'));
  const endsAt = Date.now() + seconds * 1000;
  const report = await runFuzz({ samples, files, seed, endsAt });
  print(report);
  for (const bug of report.bugs) keep(bug);
  return report.bugs.length === 0 ? 0 : 1;
}

function print({ files, counts, slowest, heldMB }: FuzzReport): void {
  for (const [outcome, count] of [...counts].toSorted(([, left], [, right]) => right - left))
    process.stdout.write(`${String(count).padStart(8)}  ${outcome}\n`);
  const held = heldMB.map((each) => each.toFixed(0)).join(' ');
  process.stdout.write(
    `${files} files; slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.how}); held MB: ${held}\n`,
  );
}

function keep({ number, how, what, bytes }: FuzzBug): void {
  const folder = join(tmpdir(), 'daihoi-fuzz-documents');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${number}.docx`);
  if (bytes.length > 0) writeFileSync(path, bytes);
  process.stdout.write(`BUG at file ${number} (${how}): ${what}\n  kept as ${path}\n`);
}

function numberOption(name: string, otherwise: number): number | undefined {
  const at = argv.indexOf(`--${name}`);
  if (at < 0) return otherwise;
  const value = argv[at + 1] ?? '';
  return /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

process.exitCode = await main();
