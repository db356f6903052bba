import type { ArchiveLack } from '@daihoi/domain/archive';
import { canonicalJson, type CongressId } from '@daihoi/domain/kernel';
import {
  countPackage,
  printCountingPaper,
  type PackageSecrets,
  type SessionPlace,
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
  const sessions = await ports.read.ballotSessions.ofCongress(congressId);
  const places = new Map(
    sessions.map(({ session: { office, round } }) => [
      `${office}/${round.number}`,
      { congressId, office, number: round.number },
    ]),
  );
  const entries: UnplacedFile[] = [];
  const lacking: ArchiveLack[] = [];
  for (const place of places.values()) {
    const found = await ports.read.ballotSessions.find(place);
    const sealed = found?.session.state === 'SEALED';
    if (sealed) entries.push(...(await sealedCount(ports, secrets, place)));
    else lacking.push({ kind: 'countOpen', about: fillWords(words.about.count, named(place)) });
  }
  return { entries, lacking };
}

function named({ office, number }: SessionPlace): {
  readonly office: string;
  readonly number: string;
} {
  return { office: officeName(office), number: String(number) };
}

async function sealedCount(
  ports: Ports,
  secrets: PackageSecrets,
  place: SessionPlace,
): Promise<readonly UnplacedFile[]> {
  const name = `${place.office} lan ${place.number}`;
  const packed = await countPackage(ports, secrets, place);
  const papers = await Promise.all(
    (['minutes', 'elected'] as const).map(async (kind) => {
      const paper = await printCountingPaper(ports, { place, kind, room: secrets.room });
      if (!paper.ok) return [];
      const content = await ports.papers.toDocx(paper.value);
      const title = fillWords(words.counts[kind], named(place));
      const wanted = { part: 'counts', title, name: `${name} ${kind}`, ending: 'docx' } as const;
      return [madeEntry(ports.files, wanted, { content, mediaType: documentMedia.docx })];
    }),
  );
  if (!packed.ok) return papers.flat();
  const title = fillWords(words.counts.package, named(place));
  const wanted = { part: 'counts', title, name: `${name} daihoi count`, ending: 'json' } as const;
  const made = { content: canonicalJson(packed.value), mediaType: 'application/json' };
  return [madeEntry(ports.files, wanted, made), ...papers.flat()];
}
