export { createDatabase, type NotCreated } from './create-database.ts';
export {
  openDatabase,
  type Database,
  type DatabaseEvent,
  type DatabaseSettings,
} from './open-database.ts';
export { openPool, type PoolConfig } from './open-pool.ts';
export { prepareStatements } from './prepare-statements.ts';
export type { DatabaseRefusal } from './refusal.ts';
