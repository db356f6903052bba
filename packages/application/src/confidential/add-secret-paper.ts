import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import { judgeHolding, type SecrecyDegree, type SecrecyRefusal } from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import type { ExaminationRefusal } from '../checking/index.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { auditSecret } from './audit-secret.ts';
import type { SecretPaperId } from './secret-paper-store.ts';

export interface AddSecretPaper {
  readonly unitId: UnitId;
  readonly degree: SecrecyDegree;
  readonly title: string;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
  readonly file: ClaimedFile;
}

export type AddSecretRefusal =
  | SecrecyRefusal
  | ExaminationRefusal
  | NotFound
  | { readonly code: 'secret.not-word'; readonly name: string };

/** Takes a confidential paper: a Word file, so that every page can carry who opens it. Who brings it keeps it and reads it. */
export async function addSecretPaper(
  ports: Ports,
  actor: Actor,
  command: AddSecretPaper,
): Promise<Result<SecretPaperId, AddSecretRefusal>> {
  const { unitId, title, number, issuedOn, file } = command;
  const degree = judgeHolding(command.degree, await ports.read.secretPapers.permission());
  if (!degree.ok) return degree;
  const unit = await ports.read.units.byId(unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  const { kind, mediaType } = accepted.value;
  if (kind !== 'docx') return err({ code: 'secret.not-word', name: file.name });
  const readable = await ports.examiner.read(file);
  if (!readable.ok) return readable;
  const stored = { ...(await ports.files.put(file.bytes)), mediaType };
  const id = ports.newId<SecretPaperId>();
  return ports.transact<SecretPaperId, never>(async (stores) => {
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    await stores.storedFiles.remember(stored, stamp.at);
    const paper = { id, unitId, degree: degree.value, title, number, issuedOn };
    await stores.secretPapers.insert({ ...paper, file: stored, fileName: file.name }, stamp);
    await stores.secretPapers.name(id, { account: actor.accountId, keeper: true }, stamp);
    await auditSecret(ports, stores, { actor, unit, act: 'secret.added', paperId: id });
    return ok(id);
  });
}
