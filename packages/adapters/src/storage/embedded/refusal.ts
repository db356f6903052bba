/** Why an embedded PostgreSQL was not opened. Sentences for people belong to the codes, not here. */
export type EmbeddedRefusal =
  | { readonly code: 'database.platform-unsupported'; readonly platform: string }
  | {
      readonly code: 'database.data-folder-unusable';
      readonly path: string;
      readonly reason: string;
    }
  | { readonly code: 'database.data-folder-in-use'; readonly path: string; readonly pid: number }
  | { readonly code: 'database.data-folder-foreign'; readonly path: string; readonly owner: number }
  | {
      readonly code: 'database.data-folder-unreachable';
      readonly path: string;
      readonly blockedBy: string;
      readonly account: string;
    }
  | { readonly code: 'database.unprivileged-account-missing' }
  | { readonly code: 'database.cluster-missing'; readonly path: string }
  | {
      readonly code: 'database.cluster-version';
      readonly path: string;
      readonly found: string;
      readonly needed: string;
    }
  | { readonly code: 'database.creation-failed'; readonly path: string; readonly detail: string }
  | { readonly code: 'database.start-failed'; readonly path: string; readonly detail: string };
