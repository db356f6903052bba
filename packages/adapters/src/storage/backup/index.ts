export { inSnapshot, type Snapshot } from './in-snapshot.ts';
export { refill, type Refill, type RefillRefusal } from './refill.ts';
