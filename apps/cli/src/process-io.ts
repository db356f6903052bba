import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { CommandIo } from './command-io.ts';

/** The streams of this process. */
export function processIo(lang: CommandIo['lang']): CommandIo {
  return {
    stdin: () => text(process.stdin),
    readFile: (path) => readFile(path, 'utf8'),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    lang,
  };
}
