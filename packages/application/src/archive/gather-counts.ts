import type { ArchiveLack } from '@daihoi/domain/archive';
import { canonicalJson, type CongressId } from '@daihoi/domain/kernel';
import {
  countPackage,
  printCountingFile,
  type PackageSecrets,
  type SessionPlace,
  type StoredSession,
} from '../ballot-session/index.ts';
import { documentMedia } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords, officeName } from '../result/words.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { madeEntry, type UnplacedFile } from './gathered.ts';

/** What one part of an archive holds, and what is still open in it. */
export interface GatheredPart {
  readonly entries: readonly UnplacedFile[];
  readonly lacking: readonly ArchiveLack[];
}

/**
 * Counts of a congress: of each that is sealed its signed package, its minutes and the list of those elected, never a ballot.
 * One that is not sealed is open.
 */
export async function countEntries(
  ports: Ports,
  secrets: PackageSecrets,
  congressId: CongressId,
): Promise<GatheredPart> {
  const parts: GatheredPart[] = [];
  for (const { session } of await countsOf(ports, congressId)) {
    const { office, round } = session;
    const place = { congressId, office, number: round.number };
    parts.push(
      session.state === 'SEALED'
        ? await sealedCount(ports, secrets, place)
        : { entries: [], lacking: [lackOf('countOpen', place)] },
    );
  }
  return {
    entries: parts.flatMap(({ entries }) => entries),
    lacking: parts.flatMap(({ lacking }) => lacking),
  };
}

/** The ballots of a congress, each as it was held last. */
export async function countsOf(
  { read }: Pick<Ports, 'read'>,
  congressId: CongressId,
): Promise<readonly StoredSession[]> {
  const sessions = await read.ballotSessions.ofCongress(congressId);
  const places = new Map(
    sessions.map(({ session: { office, round } }) => [
      `${office}/${round.number}`,
      { congressId, office, number: round.number },
    ]),
  );
  const found: StoredSession[] = [];
  for (const place of places.values()) {
    const stored = await read.ballotSessions.find(place);
    if (stored) found.push(stored);
  }
  return found;
}

function lackOf(kind: ArchiveLack['kind'], place: SessionPlace): ArchiveLack {
  return { kind, about: countWords(place).about };
}

/** How a sentence names a ballot. */
export function countWords({ office, number }: SessionPlace): {
  readonly office: string;
  readonly number: string;
  readonly about: string;
} {
  const named = { office: officeName(office), number: String(number) };
  return { ...named, about: fillWords(words.about.count, named) };
}

/** What can be made of a sealed count; whatever cannot, because what is stored of it does not agree any more, is told. */
async function sealedCount(
  ports: Ports,
  secrets: PackageSecrets,
  place: SessionPlace,
): Promise<GatheredPart> {
  const made = [
    await packedCount(ports, secrets, place),
    await countingPaper(ports, secrets, { place, kind: 'minutes' }),
    await countingPaper(ports, secrets, { place, kind: 'elected' }),
  ];
  const entries = made.filter((entry) => entry !== undefined);
  const whole = entries.length === made.length;
  return { entries, lacking: whole ? [] : [lackOf('countPapersMissing', place)] };
}

async function packedCount(
  ports: Ports,
  secrets: PackageSecrets,
  place: SessionPlace,
): Promise<UnplacedFile | undefined> {
  const packed = await countPackage(ports, secrets, place);
  if (!packed.ok) return undefined;
  const title = fillWords(words.counts.package, countWords(place));
  const name = `${countFileName(place)} daihoi count`;
  const made = { content: canonicalJson(packed.value), mediaType: 'application/json' };
  return madeEntry(ports.files, { part: 'counts', title, name, ending: 'json' }, made);
}

async function countingPaper(
  ports: Ports,
  { room }: PackageSecrets,
  { place, kind }: { readonly place: SessionPlace; readonly kind: 'minutes' | 'elected' },
): Promise<UnplacedFile | undefined> {
  const paper = await printCountingFile(ports, { place, kind, format: 'docx', room });
  if (!paper.ok) return undefined;
  const title = fillWords(words.counts[kind], countWords(place));
  const made = { content: paper.value, mediaType: documentMedia.docx };
  const wanted = {
    part: 'counts',
    title,
    name: `${countFileName(place)} ${kind}`,
    ending: 'docx',
  } as const;
  return madeEntry(ports.files, wanted, made);
}

/** How the files of a ballot are called. */
export function countFileName({ office, number }: SessionPlace): string {
  return `${office} lan ${number}`;
}
