import { checkedAs, type Draft, type DraftKind } from '@daihoi/domain/drafting';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { paperQuestion, type RepairRefusal } from '../checking/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { CheckedFile } from '../drafting/add-version.ts';
import { auditDraft } from '../drafting/audit-draft.ts';
import type { DraftId } from '../drafting/draft-store.ts';
import { documentMedia, type ClaimedFile } from '../files/index.ts';
import { fillWords } from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { builtInFile, paperFileName } from './built-in-file.ts';
import { templateWords } from './data/template-words.ts';
import { gatherValues, variantFor, type TemplateSigner } from './gather-facts.ts';
import { offersFor } from './offer-templates.ts';
import type { TemplateId } from './template-store.ts';

/** From what a paper is made: the program's own template, or one that is in force for the unit. */
export type TemplateChoice =
  { readonly kind: 'builtIn' } | { readonly kind: 'issued'; readonly templateId: TemplateId };

export interface FromTemplate {
  readonly congressId: CongressId;
  readonly kind: DraftKind;
  readonly choice: TemplateChoice;
  readonly signer: TemplateSigner;
}

export type FromTemplateRefusal =
  NotFound | RepairRefusal | { readonly code: 'template.not-offered' };

/** A paper made from a template: the file, what could not be filled, and which template it was. */
export interface MadePaper {
  readonly congress: CongressRecord;
  readonly file: ClaimedFile;
  readonly gaps: readonly string[];
  readonly filled: number;
  readonly templateTitle: string;
}

/** Makes a paper of a congress from a template with all that the program knows today. Nothing is stored. */
export async function makeFromTemplate(
  ports: Ports,
  { congressId, kind, choice, signer }: FromTemplate,
): Promise<Result<MadePaper, FromTemplateRefusal>> {
  const congress = await ports.read.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const chosen = await chosenFile(ports, congress, { kind, choice });
  if (!chosen.ok) return chosen;
  const { file, title } = chosen.value;
  const filled = await ports.examiner.fill(file, await gatherValues(ports, congress, signer));
  if (!filled.ok) return filled;
  const { bytes, gaps, filled: count } = filled.value;
  return ok({
    congress,
    file: { name: paperFileName(kind), bytes },
    gaps,
    filled: count,
    templateTitle: title,
  });
}

async function chosenFile(
  ports: Ports,
  congress: CongressRecord,
  { kind, choice }: Pick<FromTemplate, 'kind' | 'choice'>,
): Promise<Result<{ readonly file: ClaimedFile; readonly title: string }, FromTemplateRefusal>> {
  if (choice.kind === 'builtIn') {
    const line = await ports.read.units.lineTo(congress.unitPath);
    const file = await builtInFile(ports, kind, variantFor(line, ports.clock.today()));
    return ok({ file, title: templateWords.builtIn });
  }
  const offers = await offersFor(ports.read, congress);
  const offer = offers.find(
    ({ template }) => template.id === choice.templateId && template.value.kind === kind,
  );
  const { issued, title = '' } = offer?.template.value ?? {};
  if (!issued) return err({ code: 'template.not-offered' });
  const row = await ports.read.templates.version(choice.templateId, issued.version);
  const bytes = row && (await ports.files.get(row.file.hash));
  return row && bytes
    ? ok({ file: { name: row.fileName, bytes }, title })
    : err({ code: 'target.not-found', kind: 'template', id: choice.templateId });
}

/** A draft that begins with a paper made from a template. */
export interface BegunDraft {
  readonly id: DraftId;
  readonly gaps: readonly string[];
  readonly filled: number;
}

/** Begins a draft whose first version is a paper made from a template, checked like any version that somebody brings. */
export async function draftFromTemplate(
  ports: Ports,
  actor: Actor,
  command: FromTemplate & { readonly title: string },
): Promise<Result<BegunDraft, FromTemplateRefusal>> {
  const made = await makeFromTemplate(ports, command);
  if (!made.ok) return made;
  const { file, gaps, filled, templateTitle } = made.value;
  const kind = checkedAs(command.kind);
  const question = await paperQuestion(ports, { kind, congressId: command.congressId });
  const report = await ports.examiner.check(file, question);
  if (!report.ok) return report;
  const content = await ports.files.put(file.bytes);
  const begun = await beginDraft(ports, actor, {
    command,
    checked: {
      file: { ...content, mediaType: documentMedia.docx },
      fileName: file.name,
      why: fillWords(templateWords.fromTemplate, { title: templateTitle }),
      report: report.value,
    },
  });
  return begun.ok ? ok({ id: begun.value, gaps, filled }) : begun;
}

/** A paper as it comes from a template is not kept for comparing: its words are those of every neighbour. */
function beginDraft(
  ports: Ports,
  actor: Actor,
  work: {
    readonly command: FromTemplate & { readonly title: string };
    readonly checked: Omit<CheckedFile, 'sketch'>;
  },
): Promise<Result<DraftId, NotFound>> {
  return ports.transact(async (stores): Promise<Result<DraftId, NotFound>> => {
    const { congressId, kind, title } = work.command;
    const congress = await stores.congresses.hold(congressId);
    if (!congress) return err(congressNotFound(congressId));
    const id = ports.newId<DraftId>();
    const value: Draft = { kind, title, state: 'DRAFTING', newest: 1, rounds: [] };
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const { checked } = work;
    await stores.drafts.insert({ id, congressId, value, stamp });
    await stores.storedFiles.remember(checked.file, stamp.at);
    await stores.drafts.addVersion(id, { ...checked, number: 1 }, stamp);
    const { fileName, file } = checked;
    await auditDraft(ports, stores, {
      actor,
      congress,
      act: 'draft.created',
      draftId: id,
      after: { kind, title, fileName, hash: file.hash },
    });
    return ok(id);
  });
}
