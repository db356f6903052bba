import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { processIo } from './process-io.ts';
import { run } from './run.ts';
import { takeLang } from './take-lang.ts';

// What was read and compiled once is not compiled again at the next start; commands are loaded after this line.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/daihoi', import.meta.url)));

const { lang, words } = takeLang(process.argv.slice(2), process.env['DAIHOI_LANG']);
process.exitCode = await run(words, processIo(lang));
