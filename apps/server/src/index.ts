export { asRehearsal, composeAnswers, composePorts } from './compose.ts';
export { isBeyondThisMachine, isLoopback } from './public-address.ts';
export { readConfig, type Config, type ConfigRefusal, type OidcSettings } from './config.ts';
export { foldJob, folderJob, scanJob, sweepJob, type Job } from './jobs/index.ts';
export type { RehearsalSettings } from './answers/rehearsal-answers.ts';
export { buildServer, type ServerSettings } from './start-server.ts';
export { spreadsheetTools } from './spreadsheet-tools.ts';
