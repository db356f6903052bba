import type { Ports } from '../../ports/ports.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import { takeScan, type ReceiveRefusal, type ScanTools } from './receive-scan.ts';
import type { FolderWatchRow } from './scan-store.ts';

/** One file that lies in the scan folder. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** The folder that a scanner writes into. */
export interface ScanFolder {
  readonly path: string;
  /** Undefined when the folder is not there. */
  look(): Promise<readonly FolderFile[] | undefined>;
  /** The content of a file, part by part; it breaks off when the file goes meanwhile. */
  read(name: string): AsyncIterable<Uint8Array>;
}

export type FolderRefusal = ReceiveRefusal & { readonly name: string };

/** What the room is told of the folder. */
export interface FolderState {
  readonly path: string;
  readonly there: boolean;
  /** Files that lay there before anybody began to watch; they are left alone. */
  readonly older: number;
  /** Files that were not taken, and why; one that changes is looked at again. */
  readonly refused: readonly FolderRefusal[];
}

/** Watches one folder for the whole server. */
export interface FolderWatch {
  state(): FolderState;
  /** Looks once: a file is taken when it stayed the same since the last look. The files themselves are left where they lie. */
  look(ports: Ports, tools: ScanTools): Promise<void>;
}

/** Opens a watch over a folder; nothing is taken before somebody at a scanner asks for it. */
export function openFolderWatch(folder: ScanFolder): FolderWatch {
  const memory: Memory = { seen: new Map(), done: new Map() };
  let state: FolderState = { path: folder.path, there: true, older: 0, refused: [] };
  return {
    state: () => state,
    async look(ports, tools) {
      const watch = await ports.read.ballotScans.watch();
      if (!watch) return;
      const files = await folder.look();
      const since = Date.parse(watch.startedAt);
      const fresh = files?.filter(({ changedAt }) => changedAt >= since) ?? [];
      const round = { ports, tools, folder, memory, watch };
      for (const file of fresh) await takeWhenStill(round, file);
      state = {
        path: folder.path,
        there: files !== undefined,
        older: (files?.length ?? 0) - fresh.length,
        refused: fresh.flatMap((file) => memory.done.get(markOf(file, watch)) ?? []),
      };
    },
  };
}

interface Memory {
  /** How each file looked the last time. */
  readonly seen: Map<string, string>;
  /** Files that were dealt with, and why one was not taken. */
  readonly done: Map<string, FolderRefusal | undefined>;
}

interface Round {
  readonly ports: Ports;
  readonly tools: ScanTools;
  readonly folder: ScanFolder;
  readonly memory: Memory;
  readonly watch: FolderWatchRow & { readonly place: SessionPlace };
}

function markOf({ name, size, changedAt }: FolderFile, { id }: Pick<FolderWatchRow, 'id'>): string {
  return JSON.stringify([id, name, size, changedAt]);
}

/** A scanner may still be writing: only a file that did not change between two looks is whole. */
async function takeWhenStill(round: Round, file: FolderFile): Promise<void> {
  const { memory, watch } = round;
  const mark = markOf(file, watch);
  const isStill = memory.seen.get(file.name) === mark;
  memory.seen.set(file.name, mark);
  if (isStill && !memory.done.has(mark)) memory.done.set(mark, await takeOne(round, file.name));
}

async function takeOne(round: Round, name: string): Promise<FolderRefusal | undefined> {
  const { ports, tools, folder, watch } = round;
  const found = await ports.read.ballotSessions.find(watch.place);
  if (found?.session.id !== watch.sessionId) return { code: 'ballot-session.not-counting', name };
  const taken = await takeScan(ports, tools, {
    actor: { accountId: watch.actorId, name: watch.actorName },
    place: watch.place,
    session: found.session,
    seat: { member: watch.by, witness: watch.witness },
    file: { name, parts: folder.read(name), source: 'folder' },
  });
  return taken.ok ? undefined : { ...taken.error, name };
}
