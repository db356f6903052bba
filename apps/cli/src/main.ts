import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

// What was read and compiled once is not compiled again at the next start; commands are loaded after this line.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/daihoi', import.meta.url)));

const argv = process.argv.slice(2);
const asked = argv[argv.indexOf('--lang') + 1];
const english = (argv.includes('--lang') ? asked : process.env['DAIHOI_LANG']) === 'en';
process.exitCode = await run(argv, processIo(english ? 'en' : 'vi'));
