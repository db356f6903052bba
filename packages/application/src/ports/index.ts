export * from './ports.ts';
export * from './versioned.ts';
