export { composeAnswers, composePorts, secrets } from './compose.ts';
export { isLoopback, readConfig, type Config, type ConfigRefusal } from './config.ts';
export { buildServer, type ServerSettings } from './start-server.ts';
