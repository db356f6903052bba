export * from './delivery-store.ts';
export * from './open-paper.ts';
export * from './prepare-release.ts';
export * from './receive-paper.ts';
export * from './release-draft.ts';
export * from './replace-paper.ts';
export * from './send-paper.ts';
export * from './view-release.ts';
