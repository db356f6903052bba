import { auditPart, type ActOnPart } from '../congress/audit-part.ts';
import type { Ports, Stores } from '../ports/ports.ts';

/** Records an act on one paper of a dossier. */
export async function auditDossier(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  entry: Omit<ActOnPart, 'target' | 'congress'> & {
    readonly record: ActOnPart['congress'];
    readonly paperId: string;
  },
): Promise<void> {
  const { record, paperId, ...act } = entry;
  const target = { kind: 'dossierPaper', id: paperId };
  await auditPart(ports, stores, { ...act, congress: record, target });
}
