export * from './admit-persons.ts';
export * from './gathering.ts';
export * from './judge-rows.ts';
export * from './mark-attendance.ts';
export type { NamedPerson, PersonRow } from './named-person.ts';
export * from './read-persons.ts';
export * from './register-entry.ts';
export * from './roll-of-register.ts';
