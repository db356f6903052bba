/** What the launcher tells the operator while it works. */
export type EmbeddedEvent =
  | { readonly code: 'database.creating'; readonly path: string }
  | {
      readonly code: 'database.placed-elsewhere';
      readonly asked: string;
      readonly path: string;
      readonly blockedBy: string;
      readonly account: string;
    }
  | { readonly code: 'database.survivor-stopped'; readonly pid: number }
  | {
      readonly code: 'database.started';
      readonly path: string;
      readonly port: number;
      readonly milliseconds: number;
    }
  | { readonly code: 'database.died'; readonly pid: number; readonly cause: string }
  | { readonly code: 'database.restarted'; readonly pid: number }
  | { readonly code: 'database.lost'; readonly detail: string }
  | { readonly code: 'database.stopped'; readonly path: string };

/** Receives the launcher's events; the caller turns them into lines. */
export type EmbeddedLog = (event: EmbeddedEvent) => void;
