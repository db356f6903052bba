export * from './attendance-store.ts';
export { isRegisterOpen, type HoldRefusal } from './hold-register.ts';
export * from './list-elected.ts';
export * from './list-persons.ts';
export * from './mark-persons.ts';
export * from './persons-of-sheets.ts';
export * from './return-place.ts';
export * from './view-register.ts';
