import {
  zipBounds,
  zipLength,
  type ArchiveManifest,
  type ArchiveSignature,
  type SignedManifest,
} from '@daihoi/domain/archive';
import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { PackageSecrets } from '../ballot-session/index.ts';
import { documentMedia } from '../files/index.ts';
import type { Paper } from '../papers/index.ts';
import type { Secrets } from '../people/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ArchiveId, ArchiveMatter, ArchiveRow } from './archive-store.ts';
import { archiveWords as words } from './data/archive-words.ts';
import {
  fingerprintOf,
  madeEntry,
  placeFiles,
  type Gathered,
  type GatheredFile,
} from './gathered.ts';
import { indexPaper, type ArchiveClosing } from './index-paper.ts';
import { gather } from './view-archive.ts';

export interface CloseArchive {
  readonly actor: Actor;
  readonly matter: ArchiveMatter;
  /** The list that the person saw. */
  readonly fingerprint: string;
  /** Why it is closed although something is open; empty when nothing is. */
  readonly note: string;
}

export type CloseArchiveRefusal =
  | NotFound
  | { readonly code: 'archive.changed' }
  | { readonly code: 'archive.empty' }
  | { readonly code: 'archive.reason-missing'; readonly count: number }
  | { readonly code: 'archive.too-large'; readonly files: number; readonly gigabytes: number }
  | { readonly code: 'archive.file-missing'; readonly title: string };

/**
 * Closes an archive: what was seen is frozen under its hashes and signed. Nothing is written half: contents come first, the row last.
 * The same list closed again is the archive that there is.
 */
export async function closeArchive(
  ports: Ports,
  secrets: PackageSecrets,
  command: CloseArchive,
): Promise<Result<ArchiveId, CloseArchiveRefusal>> {
  const note = tidyText(command.note);
  const found = await gather(ports, secrets, command.matter);
  if (!found.ok) return found;
  const fit = judge(ports, found.value, { ...command, note });
  if (!fit.ok) return fit;
  const there = await storeContents(ports, found.value.files);
  if (!there.ok) return there;
  return ports.transact<ArchiveId, CloseArchiveRefusal>((stores) =>
    closeIn(ports, stores, {
      room: secrets.room,
      gathered: found.value,
      command: { ...command, note },
    }),
  );
}

function judge(
  { files }: Ports,
  gathered: Gathered,
  { fingerprint, note }: CloseArchive,
): Result<true, CloseArchiveRefusal> {
  const entries = gathered.files;
  if (fingerprintOf(files, gathered) !== fingerprint) return err({ code: 'archive.changed' });
  if (entries.length === 0) return err({ code: 'archive.empty' });
  const open = gathered.lacking.length;
  if (open > 0 && note === '') return err({ code: 'archive.reason-missing', count: open });
  const length = zipLength(entries);
  if (entries.length > zipBounds.files || length > zipBounds.bytes)
    return err({
      code: 'archive.too-large',
      files: entries.length,
      gigabytes: Math.ceil(length / 1e9),
    });
  return ok(true);
}

/** Puts what was made into the store and reads everything else once, so that nothing is signed that is not there. */
async function storeContents(
  { files }: Ports,
  entries: readonly GatheredFile[],
): Promise<Result<true, CloseArchiveRefusal>> {
  for (const { made, sha256, title } of entries) {
    if (made) await files.put(made.content);
    else if (!(await files.get(sha256))) return err({ code: 'archive.file-missing', title });
  }
  return ok(true);
}

interface Closing {
  readonly room: Secrets['room'];
  readonly gathered: Gathered;
  readonly command: CloseArchive;
}

async function closeIn(
  ports: Ports,
  stores: Stores,
  { room, gathered, command }: Closing,
): Promise<Result<ArchiveId, CloseArchiveRefusal>> {
  const { unit, season } = gathered;
  await stores.archives.hold(unit.id);
  const last = (await stores.archives.of(command.matter)).at(-1);
  if (last?.fingerprint === command.fingerprint) return ok(last.id);
  if (!(await holdContents(stores, gathered.files))) return err({ code: 'archive.changed' });
  const closing: ArchiveClosing = {
    number: (last?.number ?? 0) + 1,
    closedOn: ports.clock.today(),
    note: command.note === '' ? undefined : command.note,
    previous: last,
  };
  const line = await stores.units.lineTo(unit.path);
  const index = await indexEntry(ports, indexPaper(gathered, closing, line));
  const files = [...index, ...gathered.files];
  const manifest = JSON.stringify(signed(room, manifestOf(gathered, closing, files)), undefined, 2);
  const at = ports.clock.now();
  for (const { made, sha256, bytes } of files)
    if (made)
      await stores.storedFiles.remember({ hash: sha256, bytes, mediaType: made.mediaType }, at);
  const id = ports.newId<ArchiveId>();
  const row: Omit<ArchiveRow, 'closedBy' | 'files' | 'bytes'> = {
    id,
    unitId: unit.id,
    seasonId: season.id,
    congressId: command.matter.kind === 'congress' ? command.matter.congressId : undefined,
    number: closing.number,
    fingerprint: command.fingerprint,
    manifestHash: ports.files.hashOf(manifest),
    lacking: gathered.lacking.length,
    note: closing.note,
    closedOn: closing.closedOn,
    closedAt: at,
  };
  await stores.archives.insert({
    ...row,
    closedBy: command.actor.accountId,
    manifest,
    files: files.map(({ sha256, ...file }) => ({ ...file, hash: sha256 })),
  });
  await recordAct(stores, {
    at,
    actor: command.actor,
    act: 'archive.closed',
    unit,
    target: { kind: 'archive', id },
    after: { number: row.number, manifestHash: row.manifestHash, lacking: row.lacking },
  });
  return ok(id);
}

/** Whether what was gathered is still there, held until the transaction ends: meanwhile two persons may have removed some of it. */
async function holdContents(stores: Stores, entries: readonly GatheredFile[]): Promise<boolean> {
  const held = await stores.storedFiles.hold(entries.map(({ sha256 }) => sha256));
  const there = new Set(held.map(({ hash }) => hash));
  return entries.every(({ made, sha256 }) => made !== undefined || there.has(sha256));
}

async function indexEntry(
  { papers, files }: Ports,
  paper: Paper,
): Promise<readonly GatheredFile[]> {
  const content = await papers.toDocx(paper);
  await files.put(content);
  const title = words.index.typeName;
  const wanted = { part: 'index', title, name: title, ending: 'docx' } as const;
  return placeFiles([madeEntry(files, wanted, { content, mediaType: documentMedia.docx })]);
}

function manifestOf(
  { scope, unit, title, season, confidential, lacking }: Gathered,
  { number, closedOn, previous, note }: ArchiveClosing,
  files: readonly GatheredFile[],
): ArchiveManifest {
  return {
    schema: 'daihoi-archive/1',
    scope,
    unit: { code: unit.code, name: unit.fullName },
    title,
    term: { from: season.term.from, to: season.term.to },
    number,
    closedOn,
    ...(previous ? { previous: previous.manifestHash } : {}),
    files: files.map(({ made: _made, ...file }) => file),
    confidential,
    lacking,
    ...(note === undefined ? {} : { note }),
  };
}

function signed(room: Secrets['room'], manifest: ArchiveManifest): SignedManifest {
  return { ...manifest, signature: signatureOf(room, manifest) };
}

/** The signature of this installation over what it says. */
export function signatureOf(room: Secrets['room'], body: object): ArchiveSignature {
  const value = room.sign(canonicalJson(body));
  return { algorithm: 'Ed25519', publicKey: room.publicKey, value };
}
