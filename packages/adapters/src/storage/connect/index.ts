export {
  openDatabase,
  type Database,
  type DatabaseEvent,
  type DatabaseSettings,
} from './open-database.ts';
export { openPool, type PoolConfig } from './open-pool.ts';
export type { DatabaseRefusal } from './refusal.ts';
