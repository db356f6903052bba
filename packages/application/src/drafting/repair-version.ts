import { checkedAs, mayChange, type DraftRefusal } from '@daihoi/domain/drafting';
import { err, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import {
  paperQuestion,
  type RepairedPaper,
  type RepairRefusal,
  type SecretMark,
} from '../checking/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords } from '../result/words.ts';
import { appendVersion, examineVersion, type SameContent } from './add-version.ts';
import type { ChangeRefusal } from './change-draft.ts';
import { repairWords as words } from './data/repair-words.ts';
import type { DraftRecord, DraftVersionRow } from './draft-store.ts';
import { findDraft, type WhichDraft } from './open-draft.ts';
import { readVersion } from './read-version.ts';

export interface NothingToRepair {
  readonly code: 'draft.nothing-to-repair';
}

export type RepairVersionRefusal =
  SecretMark | ChangeRefusal | RepairRefusal | SameContent | NothingToRepair;

/**
 * Repairs what is mechanical in the newest version of a draft and keeps the result as the next version: only looks and the
 * slips that the rules name, each as a tracked change, so that the office sees and may refuse it in its word processor.
 */
export async function repairVersion(
  ports: Ports,
  actor: Actor,
  which: WhichDraft,
): Promise<Result<number, RepairVersionRefusal>> {
  const found = await findDraft(ports.read, which);
  if (!found.ok) return found;
  const { draft } = found.value;
  const refusal = refuseEarly(draft, actor, which);
  if (refusal) return err(refusal);
  const read = await readVersion(ports, actor, { ...which, number: draft.value.newest });
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  const file = { name: row.fileName, bytes };
  const question = await paperQuestion(ports, { kind: checkedAs(draft.value.kind) });
  const repaired = await ports.examiner.repair(file, {
    ...question,
    stamp: { author: actor.name, at: ports.clock.now() },
  });
  if (!repaired.ok) return repaired;
  return keepRepaired(ports, actor, { ...which, row, repaired: repaired.value });
}

function refuseEarly(
  draft: DraftRecord,
  actor: Actor,
  which: WhichDraft,
): DraftRefusal | { readonly code: 'version.stale'; readonly expected: number } | undefined {
  if (draft.version !== which.version) return { code: 'version.stale', expected: which.version };
  return (
    mayChange(draft.value, actor.accountId) ??
    (draft.value.newest === 0 ? { code: 'draft.no-version' } : undefined)
  );
}

async function keepRepaired(
  ports: Ports,
  actor: Actor,
  work: WhichDraft & { readonly row: DraftVersionRow; readonly repaired: RepairedPaper },
): Promise<Result<number, RepairVersionRefusal>> {
  const { row, repaired, ...which } = work;
  if (repaired.repaired.length === 0) return err({ code: 'draft.nothing-to-repair' });
  const fileName = row.fileName.replace(/\.docx$/iu, '') + words.fileEnding;
  const file = { name: fileName, bytes: repaired.bytes };
  const examined = await examineVersion(ports, { ...which, file });
  if (!examined.ok) return examined;
  const rules = [...new Set(repaired.repaired.map(({ rule }) => rule.id))].join(', ');
  const why = fillWords(words.why, { number: row.number, rules }).slice(0, 500);
  return appendVersion(ports, actor, { ...which, checked: { ...examined.value, fileName, why } });
}
