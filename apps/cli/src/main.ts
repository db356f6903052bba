import { processIo } from './process-io.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
const asked = argv[argv.indexOf('--lang') + 1];
const english = (argv.includes('--lang') ? asked : process.env['DAIHOI_LANG']) === 'en';
process.exitCode = await run(argv, processIo(english ? 'en' : 'vi'));
