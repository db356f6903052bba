import { ok, type Result } from '@daihoi/domain/kernel';
import type { ExaminationRefusal } from '../../checking/index.ts';
import { paperByTemplate, templateFor, type ChosenTemplate } from '../../issuing/index.ts';
import type { Paper } from '../../papers/index.ts';
import type { Secrets } from '../../people/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { WordsOfMinutes } from '../../templates/template-store.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import type { SealBroken } from '../seal-votes.ts';
import { minutesFields } from './minutes-fields.ts';
import type { PaperRefusal } from './minutes-readiness.ts';
import { layPaperDesk, type PaperDesk } from './paper-desk.ts';
import { paperOnDesk, type CountingPaperKind } from './print-paper.ts';

/** What is asked of the papers of a ballot. */
export interface CountingFileAsk {
  readonly place: SessionPlace;
  readonly kind: CountingPaperKind;
  readonly format: 'docx' | 'pdf';
  /** Whoever signs for the counting room. */
  readonly room: Secrets['room'];
}

/** A paper of a ballot as a file: minutes in the words of the template that is in force for them, every other as it is composed. */
export async function printCountingFile(
  ports: Ports,
  asked: CountingFileAsk,
): Promise<Result<Uint8Array, NotFound | PaperRefusal | SealBroken | ExaminationRefusal>> {
  const laid = await layPaperDesk(ports, asked);
  if (!laid.ok) return laid;
  const paper = await paperOnDesk(ports, laid.value, asked.kind);
  if (!paper.ok) return paper;
  const isPdf = asked.format === 'pdf';
  const bytes =
    asked.kind === 'minutes' ? await minutesByTemplate(ports, laid.value, paper.value) : undefined;
  if (bytes === undefined)
    return ok(await (isPdf ? ports.papers.toPdf(paper.value) : ports.papers.toDocx(paper.value)));
  return isPdf ? ports.examiner.print({ name: `${asked.kind}.docx`, bytes }) : ok(bytes);
}

/**
 * The minutes as their template words them. Undefined where the program composes them: nobody issued a template, the ballot is void, it
 * is a rehearsal, or the file of the template is not there any more, for a count never waits for one.
 */
async function minutesByTemplate(
  ports: Ports,
  desk: PaperDesk,
  paper: Paper,
): Promise<Uint8Array | undefined> {
  const fields = minutesFields(desk, desk.frame);
  if (fields === undefined || ports.rehearsal === true) return undefined;
  const chosen = await chosenTemplate(ports, desk);
  const made = chosen && (await paperByTemplate(ports, chosen, { paper, fields }));
  return made?.ok === true ? made.value : undefined;
}

/** The template that was chosen when the minutes were first printed; now is that time where they were not. */
async function chosenTemplate(ports: Ports, desk: PaperDesk): Promise<ChosenTemplate | undefined> {
  const { id } = desk.session;
  const words = (await ports.read.templates.ofMinutes(id)) ?? (await chooseNow(ports, desk));
  if (words === 'composed') return undefined;
  const { templates } = ports.read;
  const [template, version] = await Promise.all([
    templates.byId(words.id),
    templates.version(words.id, words.version),
  ]);
  return template && version ? { template, version } : undefined;
}

async function chooseNow(
  ports: Ports,
  { session, unit, season }: PaperDesk,
): Promise<WordsOfMinutes> {
  const kept = await ports.transact(async (stores) => {
    const found = await templateFor(stores, { unit, season, kind: 'countMinutes' });
    const words = found
      ? { id: found.template.id, version: found.version.number }
      : ('composed' as const);
    await stores.templates.chooseForMinutes(session.id, words, ports.clock.now());
    return ok((await stores.templates.ofMinutes(session.id)) ?? words);
  });
  return kept.ok ? kept.value : 'composed';
}
