export { accounts, demonstrationPassword } from './data/accounts.ts';
export * from './load-demonstration.ts';
