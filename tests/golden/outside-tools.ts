import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const timeout = 120_000;

/** Runs `work` in a fresh folder that is gone afterwards. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-papers-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a Word file, as PDF. Needs `soffice`. */
export function convertWithLibreOffice(docx: Uint8Array): Uint8Array {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const job = ['--headless', '--convert-to', 'pdf', '--outdir', folder, 'paper.docx'];
    execFileSync('soffice', [profile, ...job], { cwd: folder, timeout, stdio: 'pipe' });
    return new Uint8Array(readFileSync(join(folder, 'paper.pdf')));
  });
}

/** A Word file as LibreOffice writes it after it became its own kind of document. Needs `soffice`. */
export function savedAgainByLibreOffice(docx: Uint8Array): Uint8Array {
  return allSavedAgainByLibreOffice([docx])[0] ?? docx;
}

/** The same for many files, for which LibreOffice is started no more often than for one. */
export function allSavedAgainByLibreOffice(all: readonly Uint8Array[]): readonly Uint8Array[] {
  return inTemporaryFolder((folder) => {
    const names = all.map((_, at) => `paper-${String(at)}`);
    for (const [at, docx] of all.entries()) writeFileSync(join(folder, `${names[at]}.docx`), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    for (const [kind, from] of [
      ['odt', 'docx'],
      ['docx', 'odt'],
    ] as const) {
      const job = ['--headless', '--convert-to', kind, '--outdir', folder];
      const files = names.map((name) => `${name}.${from}`);
      execFileSync('soffice', [profile, ...job, ...files], { cwd: folder, timeout, stdio: 'pipe' });
    }
    return names.map((name) => new Uint8Array(readFileSync(join(folder, `${name}.docx`))));
  });
}

/** The text of each page of a PDF, in the order in which it was set. Needs `pdftotext`. */
export function pagesOfPdf(pdf: Uint8Array): readonly string[] {
  return runOnPdf(pdf, (path) => ['pdftotext', '-raw', '-enc', 'UTF-8', path, '-'])
    .split('\f')
    .slice(0, -1);
}

/** The fonts of a PDF as `pdffonts` lists them, one row per font. */
export function fontsOfPdf(pdf: Uint8Array): readonly string[] {
  return runOnPdf(pdf, (path) => ['pdffonts', path])
    .trim()
    .split('\n')
    .slice(2);
}

/** The left and right edges of the words of a PDF's first page, in points from its left edge. */
export function inkOfFirstPage(pdf: Uint8Array): { readonly left: number; readonly right: number } {
  const boxes = runOnPdf(pdf, (path) => ['pdftotext', '-bbox', '-l', '1', path, '-']);
  return {
    left: Math.min(...[...boxes.matchAll(/xMin="([\d.]+)"/gu)].map((match) => Number(match[1]))),
    right: Math.max(...[...boxes.matchAll(/xMax="([\d.]+)"/gu)].map((match) => Number(match[1]))),
  };
}

/** Properties and page sizes of a PDF as `pdfinfo` prints them. */
export function factsOfPdf(pdf: Uint8Array): string {
  return runOnPdf(pdf, (path) => ['pdfinfo', '-f', '1', '-l', '99', path]);
}

function runOnPdf(pdf: Uint8Array, command: (path: string) => readonly [string, ...string[]]) {
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    const [tool, ...words] = command(path);
    return execFileSync(tool, words, { encoding: 'utf8', timeout, stdio: 'pipe' });
  });
}
