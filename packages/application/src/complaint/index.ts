export * from './complaint-facts.ts';
export * from './complaint-store.ts';
export * from './register-complaint.ts';
export * from './settle-complaint.ts';
export * from './view-complaints.ts';
