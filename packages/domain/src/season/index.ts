export * from './check-window.ts';
export * from './congress-type-rule.ts';
export * from './contents.ts';
export * from './duration.ts';
export * from './level-window.ts';
export * from './office.ts';
export * from './pilots.ts';
export * from './season.ts';
