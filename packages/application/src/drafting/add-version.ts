import { checkedAs, mayChange, type DraftRefusal } from '@daihoi/domain/drafting';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import {
  paperQuestion,
  refuseMarked,
  type ExaminationRefusal,
  type SecretMark,
} from '../checking/index.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { PaperSketch } from '../sameness/index.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import { keepVersionForComparing } from './compared-drafts.ts';
import type { DraftVersionRow } from './draft-store.ts';
import { findDraft, type WhichDraft } from './open-draft.ts';
import { samenessFindings } from './sameness-findings.ts';

export interface SameContent {
  readonly code: 'draft.same-content';
  readonly version: number;
}

export type AddVersionRefusal = ChangeRefusal | ExaminationRefusal | SameContent | SecretMark;

export interface AddVersionCommand extends WhichDraft {
  readonly file: ClaimedFile;
  /** Why this version came, in the words of who brings it. */
  readonly why: string;
}

/** Takes a Word file as the next version of a draft: checked first, stored under its hash, never changed afterwards. */
export async function addVersion(
  ports: Ports,
  actor: Actor,
  command: AddVersionCommand,
): Promise<Result<number, AddVersionRefusal>> {
  const early = await refuseEarly(ports, actor, command);
  if (early) return err(early);
  const examined = await examineVersion(ports, command);
  if (!examined.ok) return examined;
  const { congressId, draftId, version, file, why } = command;
  const checked = { ...examined.value, fileName: file.name, why };
  return appendVersion(ports, actor, { congressId, draftId, version, checked });
}

/** A file that was checked and stored, on its way to become a version. */
export interface CheckedFile extends Pick<DraftVersionRow, 'file' | 'fileName' | 'why' | 'report'> {
  /** By which it is found among others. */
  readonly sketch: PaperSketch;
}

/** Puts a checked file behind the newest version of a draft. */
export function appendVersion(
  ports: Ports,
  actor: Actor,
  { checked: { sketch, ...checked }, ...which }: WhichDraft & { readonly checked: CheckedFile },
): Promise<Result<number, ChangeRefusal | SameContent>> {
  return changeDraft<ChangeRefusal | SameContent>(ports, actor, {
    ...which,
    act: 'draft.version-added',
    async change({ draft, congress }, { stores, stamp }) {
      const refusal = mayChange(draft.value, actor.accountId);
      if (refusal) return err(refusal);
      const { file, fileName } = checked;
      const before = await stores.drafts.version(draft.id, draft.value.newest);
      if (before?.file.hash === file.hash)
        return err({ code: 'draft.same-content', version: before.number });
      const number = draft.value.newest + 1;
      await stores.storedFiles.remember(file, stamp.at);
      await stores.drafts.addVersion(draft.id, { ...checked, number }, stamp);
      const compared = { draftId: draft.id, value: draft.value, unitId: congress.value.unitId };
      const contentHash = file.hash;
      await keepVersionForComparing(stores, { ...compared, contentHash, sketch, stamp });
      return ok({
        value: { ...draft.value, newest: number },
        after: { fileName, hash: file.hash },
      });
    },
  });
}

/** Says no before a large file is looked at. */
async function refuseEarly(
  ports: Ports,
  actor: Actor,
  command: AddVersionCommand,
): Promise<AddVersionRefusal | DraftRefusal | undefined> {
  const found = await findDraft(ports.read, command);
  if (!found.ok) return found.error;
  const { draft } = found.value;
  if (draft.version !== command.version)
    return { code: 'version.stale', expected: command.version };
  return mayChange(draft.value, actor.accountId);
}

/** Checks a file by what is known of its draft, and stores it. One that is marked secret is not stored. */
export async function examineVersion(
  ports: Ports,
  command: WhichDraft & { readonly file: ClaimedFile },
): Promise<
  Result<
    Pick<CheckedFile, 'file' | 'report' | 'sketch'>,
    ExaminationRefusal | NotFound | SecretMark
  >
> {
  const { file } = command;
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  const { kind, mediaType } = accepted.value;
  if (kind !== 'docx') return err({ code: 'paper-check.not-word', name: file.name });
  const marked = await refuseMarked(ports, file, accepted.value);
  if (!marked.ok) return marked;
  const found = await findDraft(ports.read, command);
  if (!found.ok) return found;
  const { congressId } = command;
  const known = { kind: checkedAs(found.value.draft.value.kind), congressId };
  const question = await paperQuestion(ports, known);
  const report = await ports.examiner.check(file, question);
  if (!report.ok) return report;
  const sketch = await ports.examiner.sketch(file);
  if (!sketch.ok) return sketch;
  const { congress, draft } = found.value;
  const alike = await samenessFindings(ports, { congress, draft, file, sketch: sketch.value });
  const content = await ports.files.put(file.bytes);
  return ok({
    file: { ...content, mediaType },
    report: { ...report.value, findings: [...report.value.findings, ...alike] },
    sketch: sketch.value,
  });
}
