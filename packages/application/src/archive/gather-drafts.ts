import type { ArchiveLack } from '@daihoi/domain/archive';
import { dayOf } from '@daihoi/domain/kernel';
import { lastDecided } from '@daihoi/domain/drafting';
import { printSynthesis, type ConsultationRecord } from '../comments/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { DraftRecord } from '../drafting/draft-store.ts';
import { documentMedia } from '../files/index.ts';
import type { IssuedPaperRow } from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords } from '../result/words.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { besideDraft } from './gather-beside-draft.ts';
import type { GatheredPart } from './gather-counts.ts';
import { endingOf, storedFiles } from './gather-papers.ts';
import { madeEntry, storedEntry, type UnplacedFile } from './gathered.ts';

/** The drafts of a congress with the papers that they became. */
export interface GatheredDrafts extends GatheredPart {
  readonly issued: readonly IssuedPaperRow[];
}

/**
 * Of each draft that was not dropped the version that holds: the issued one, else the one that was passed, else the newest; and the
 * synthesis of the comments on it. A draft without a number and a consultation that asks are open.
 */
export async function draftEntries(ports: Ports, record: CongressRecord): Promise<GatheredDrafts> {
  const all = await ports.read.drafts.ofCongress(record.value.id);
  const parts = await Promise.all(
    all.filter(({ value }) => value.state !== 'DROPPED').map((draft) => draftPart(ports, draft)),
  );
  return {
    entries: parts.flatMap(({ entries }) => entries),
    lacking: parts.flatMap(({ lacking }) => lacking),
    issued: parts.flatMap(({ issued }) => issued),
  };
}

async function draftPart(ports: Ports, draft: DraftRecord): Promise<GatheredDrafts> {
  const { title } = draft.value;
  const issued = await ports.read.issuedPapers.ofDraft(draft.id);
  const unnumbered: readonly ArchiveLack[] = [{ kind: 'draftUnnumbered', about: title }];
  const comments = await synthesisPart(ports, draft);
  return {
    entries: [
      ...(await finalVersion(ports, draft, issued)),
      ...(await besideDraft(ports, draft)),
      ...comments.entries,
    ],
    lacking: [...(issued ? [] : unnumbered), ...comments.lacking],
    issued: issued ? [issued] : [],
  };
}

async function finalVersion(
  ports: Ports,
  draft: DraftRecord,
  issued: IssuedPaperRow | undefined,
): Promise<readonly UnplacedFile[]> {
  const { title, newest } = draft.value;
  const decided = lastDecided(draft.value);
  const passed = decided?.outcome === 'passed' ? decided.version : undefined;
  const number = issued?.release?.draft?.version ?? passed ?? newest;
  const version = await ports.read.drafts.version(draft.id, number);
  const kept = version && (await storedFiles(ports, [version.file.hash])).get(version.file.hash);
  return kept
    ? [storedEntry({ part: 'drafts', title, name: title, ending: endingOf(kept) }, kept)]
    : [];
}

async function synthesisPart(ports: Ports, draft: DraftRecord): Promise<GatheredPart> {
  const held = await ports.read.comments.ofDraft(draft.id);
  const parts = await Promise.all(
    held.map(async (each): Promise<GatheredPart> => {
      const { state, title } = each.value;
      if (state === 'CALLED_OFF') return { entries: [], lacking: [] };
      if (state === 'ASKING')
        return { entries: [], lacking: [{ kind: 'consultationOpen', about: title }] };
      return { entries: await synthesisReport(ports, each), lacking: [] };
    }),
  );
  return {
    entries: parts.flatMap(({ entries }) => entries),
    lacking: parts.flatMap(({ lacking }) => lacking),
  };
}

/** The report as of the day on which the consultation was concluded. */
async function synthesisReport(
  ports: Ports,
  { id, unit, value, concludedAt }: ConsultationRecord,
): Promise<readonly UnplacedFile[]> {
  const on = concludedAt === undefined ? ports.clock.today() : dayOf(concludedAt);
  const then = { ...ports, clock: { ...ports.clock, today: () => on } };
  const content = await printSynthesis(then, { unitId: unit.id, consultationId: id });
  if (!content.ok) return [];
  const title = fillWords(words.synthesis, { title: value.title });
  const wanted = { part: 'synthesis', title, name: value.title, ending: 'docx' } as const;
  return [
    madeEntry(ports.files, wanted, { content: content.value, mediaType: documentMedia.docx }),
  ];
}
