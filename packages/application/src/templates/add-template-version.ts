import { err, ok, type Result } from '@daihoi/domain/kernel';
import { exampleValues, type TemplateKind } from '@daihoi/domain/paper-templates';
import type { Actor } from '../access/index.ts';
import { paperQuestion, type PaperReport, type RepairRefusal } from '../checking/index.ts';
import { documentMedia, type ClaimedFile } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import { builtInFile } from './built-in-file.ts';
import { formOf } from './built-in-program-paper.ts';
import { templateWords } from './data/template-words.ts';
import {
  changeTemplate,
  findTemplate,
  type TemplateChangeRefusal,
  type WhichTemplate,
} from './open-template.ts';
import type { FoundFields } from './template-filler.ts';
import type { TemplateVersionRow } from './template-store.ts';

export type AddTemplateRefusal =
  | TemplateChangeRefusal
  | RepairRefusal
  | { readonly code: 'template.same-content'; readonly version: number };

/** Takes a Word file as the next version of a template: its fields are read, and its form is checked with examples in them. */
export async function addTemplateVersion(
  ports: Ports,
  actor: Actor,
  { file, why, ...which }: WhichTemplate & { readonly file: ClaimedFile; readonly why: string },
): Promise<Result<number, AddTemplateRefusal>> {
  const found = await findTemplate(ports.read, which);
  if (!found.ok) return found;
  const looked = await lookInto(ports, file, found.value.template.value.kind);
  if (!looked.ok) return looked;
  const content = await ports.files.put(file.bytes);
  const stored = { ...content, mediaType: documentMedia.docx };
  const made = { ...looked.value, file: stored, fileName: file.name, why };
  return appendVersion(ports, actor, { which, made });
}

/** Takes the program's own template of the kind, in the form of today, as the next version. */
export async function takeBuiltIn(
  ports: Ports,
  actor: Actor,
  which: WhichTemplate,
): Promise<Result<number, AddTemplateRefusal>> {
  const found = await findTemplate(ports.read, which);
  if (!found.ok) return found;
  const { kind, levels } = found.value.template.value;
  const isCell = levels.length > 0 && levels.every((level) => level === 'CELL');
  const variant = { isCell, hasSuperior: true, on: ports.clock.today() };
  const file = await builtInFile(ports, kind, variant);
  const why = templateWords.fromBuiltIn;
  return addTemplateVersion(ports, actor, { ...which, file, why });
}

/** What stands in a template, and what the check says of the form of a paper that is filled from it with examples. */
async function lookInto(
  ports: Ports,
  file: ClaimedFile,
  kind: TemplateKind,
): Promise<
  Result<{ readonly fields: FoundFields; readonly report: PaperReport }, AddTemplateRefusal>
> {
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name: file.name });
  const fields = await ports.examiner.fields(file);
  if (!fields.ok) return fields;
  const filled = await ports.examiner.fill(file, exampleValues(kind));
  if (!filled.ok) return filled;
  const example = { name: file.name, bytes: filled.value.bytes };
  const question = await paperQuestion(ports, { kind: formOf(kind) });
  const report = await ports.examiner.check(example, question);
  return report.ok ? ok({ fields: fields.value, report: report.value }) : report;
}

function appendVersion(
  ports: Ports,
  actor: Actor,
  {
    which,
    made,
  }: {
    readonly which: WhichTemplate;
    readonly made: Omit<TemplateVersionRow, 'number' | 'madeAt' | 'madeBy'>;
  },
): Promise<Result<number, AddTemplateRefusal>> {
  return changeTemplate<AddTemplateRefusal>(ports, actor, {
    ...which,
    act: 'template.version-added',
    async change({ template }, { stores, stamp }) {
      const { value } = template;
      if (value.withdrawn) return err({ code: 'template.withdrawn' });
      const before = await stores.templates.version(template.id, value.newest);
      if (before?.file.hash === made.file.hash)
        return err({ code: 'template.same-content', version: before.number });
      const number = value.newest + 1;
      await stores.storedFiles.remember(made.file, stamp.at);
      await stores.templates.addVersion(template.id, { ...made, number }, stamp);
      return ok({ ...value, newest: number });
    },
  });
}
