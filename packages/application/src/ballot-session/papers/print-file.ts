import type { BallotSession } from '@daihoi/domain/ballot-session';
import { ok, type Result } from '@daihoi/domain/kernel';
import { countPapers, type ProgramPaper } from '@daihoi/domain/paper-templates';
import type { ExaminationRefusal } from '../../checking/index.ts';
import {
  paperByTemplate,
  type ChosenTemplate,
  type MadePaper,
  type PaperFields,
} from '../../issuing/index.ts';
import type { Secrets } from '../../people/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import type { SealBroken } from '../seal-votes.ts';
import { electedListFields } from './elected-list-paper.ts';
import { minutesFields } from './minutes-fields.ts';
import type { PaperRefusal } from './minutes-readiness.ts';
import { layPaperDesk, type PaperDesk } from './paper-desk.ts';
import { asSigned, electedOnDesk, paperOnDesk, type CountingPaperKind } from './print-paper.ts';

/** What is asked of the papers of a ballot. */
export interface CountingFileAsk {
  readonly place: SessionPlace;
  readonly kind: CountingPaperKind;
  readonly format: 'docx' | 'pdf';
  /** Whoever signs for the counting room. */
  readonly room: Secrets['room'];
}

/** A paper of a ballot as a file: one that is signed in the words that were chosen for it, every other as it is composed. */
export async function printCountingFile(
  ports: Ports,
  asked: CountingFileAsk,
): Promise<Result<Uint8Array, NotFound | PaperRefusal | SealBroken | ExaminationRefusal>> {
  const laid = await layPaperDesk(ports, asked);
  if (!laid.ok) return laid;
  const paper = await paperOnDesk(ports, laid.value, asked.kind);
  if (!paper.ok) return paper;
  const isPdf = asked.format === 'pdf';
  const fields =
    ports.rehearsal === true ? undefined : await fieldsOf(ports, asSigned(laid.value), asked.kind);
  const bytes = fields && (await byTemplate(ports, laid.value, { paper: paper.value, fields }));
  if (bytes === undefined)
    return ok(await (isPdf ? ports.papers.toPdf(paper.value) : ports.papers.toDocx(paper.value)));
  return isPdf ? ports.examiner.print({ name: `${asked.kind}.docx`, bytes }) : ok(bytes);
}

/** What a paper says besides its frame, for a template; undefined for one that is always composed. */
async function fieldsOf(
  ports: Ports,
  desk: PaperDesk,
  kind: CountingPaperKind,
): Promise<PaperFields | undefined> {
  if (kind === 'minutes') return minutesFields(desk, desk.frame);
  const list = kind === 'elected' ? await electedOnDesk(ports, desk) : undefined;
  return list && electedListFields(list, desk.frame);
}

/**
 * A paper in the words that were chosen for it. Undefined where the program composes it: no template was in force, or its file is
 * not there any more, for a count never waits for one.
 */
async function byTemplate(
  ports: Ports,
  { session }: PaperDesk,
  made: MadePaper,
): Promise<Uint8Array | undefined> {
  const chosen = await chosenTemplate(ports, session, made.fields.kind);
  const written = chosen && (await paperByTemplate(ports, chosen, made));
  return written?.ok === true ? written.value : undefined;
}

async function chosenTemplate(
  { read }: Ports,
  { id }: BallotSession,
  paper: ProgramPaper,
): Promise<ChosenTemplate | undefined> {
  const { templates } = read;
  const signed = countPapers.find((each) => each === paper);
  const words = signed && (await templates.ofCountPaper(id, signed));
  if (words === undefined || words === 'composed') return undefined;
  const [template, version] = await Promise.all([
    templates.byId(words.id),
    templates.version(words.id, words.version),
  ]);
  return template && version ? { template, version } : undefined;
}
