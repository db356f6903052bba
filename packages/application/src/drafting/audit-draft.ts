import { auditPart, type ActOnPart } from '../congress/audit-part.ts';
import type { Ports, Stores } from '../ports/ports.ts';

/** Records an act on a draft; what a paper says is never in the log. */
export async function auditDraft(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  { draftId, ...act }: Omit<ActOnPart, 'target'> & { readonly draftId: string },
): Promise<void> {
  await auditPart(ports, stores, { ...act, target: { kind: 'draft', id: draftId } });
}
