import { ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { formatDocumentNumber } from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import type { ExaminationRefusal, PaperIssueRefusal } from '../checking/index.ts';
import type { WhichDraft } from '../drafting/index.ts';
import type { Ports } from '../ports/ports.ts';
import { nextDocument, readyDraft, type ReadyDraft, type ReadyRefusal } from './prepare-release.ts';

/** What somebody sees before a passed draft gets its number. */
export interface ReleaseView {
  readonly ready: ReadyDraft;
  readonly today: CalendarDate;
  readonly number: string;
  readonly place: string;
  /** Why number and day cannot be written into the file; undefined when they can. */
  readonly unfit: ExaminationRefusal | PaperIssueRefusal | undefined;
}

/** Shows which number a passed draft would get today, and whether it can be written into its file. Nothing is taken by looking. */
export async function viewRelease(
  ports: Ports,
  actor: Actor,
  which: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<Result<ReleaseView, ReadyRefusal>> {
  const found = await readyDraft(ports, which);
  if (!found.ok) return found;
  const ready = found.value;
  const today = ports.clock.today();
  const document = await nextDocument(ports.read, ready, today);
  const place = ready.frame.place ?? ready.committee.place;
  const tried = await ports.examiner.number(
    { name: ready.version.fileName, bytes: ready.bytes },
    {
      lines: { document, date: today, place },
      stamp: { author: actor.name, at: ports.clock.now() },
    },
  );
  const number = formatDocumentNumber(document);
  return ok({ ready, today, number, place, unfit: tried.ok ? undefined : tried.error });
}
