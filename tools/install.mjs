// Plain JavaScript for the Node of the system: `npm test` installs by itself on a fresh clone.
import { installDependencies } from './lib/install-dependencies.mjs';

process.exitCode = installDependencies();
