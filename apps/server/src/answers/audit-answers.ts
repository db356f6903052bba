import { may, type Actor } from '@daihoi/application/access';
import type { AuditEntry, AuditPlace } from '@daihoi/application/audit';
import type { UnitRow } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import { auditRoutes, type AuditLine } from '@daihoi/contract/audit';
import {
  brand,
  calendarDate,
  err,
  instantFrom,
  ok,
  type AccountId,
  type CalendarDate,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

const pageSize = 60;

/** The log of acts of a unit and those below it. */
export function auditAnswers(ports: Ports): Served {
  return serve(auditRoutes, {
    async list({ params, query, actor }) {
      const unit = await ports.read.units.byId(brand<UnitId>(params.unitId));
      if (!unit) return err({ code: 'target.not-found' });
      const after = query.after === undefined ? undefined : parsePlace(query.after);
      if (query.after !== undefined && !after)
        return err({ code: 'request.malformed', at: 'after' });
      const scope = { path: unit.path, unplaced: await seesUnplaced(ports, actor, unit) };
      const found = await ports.read.auditLog.entries({
        ...scope,
        actorId: query.actorId === undefined ? undefined : brand<AccountId>(query.actorId),
        actorWords: query.actor ?? '',
        act: query.act === '' ? undefined : query.act,
        target: query.targetKind ? { kind: query.targetKind, id: query.targetId } : undefined,
        from: dayOrNone(query.from),
        to: dayOrNone(query.to),
        after,
        limit: pageSize + 1,
      });
      const lines = found.slice(0, pageSize);
      const last = lines.at(-1);
      const next = found.length > pageSize && last ? writePlace(last) : null;
      const acts = await ports.read.auditLog.actsWithin(scope);
      return ok({ lines: lines.map(toLine), next, acts: [...acts] });
    },
  });
}

/** Acts of the installation itself are for those who administer its top, in the log of the top. */
async function seesUnplaced({ read }: Ports, actor: Actor, unit: UnitRow): Promise<boolean> {
  const root = await read.units.root();
  return root?.id === unit.id && may(actor, 'setting.change', unit.path);
}

function dayOrNone(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : calendarDate(text);
}

function writePlace({ at, chain, seq }: AuditPlace): string {
  return `${at}|${chain}|${seq}`;
}

function parsePlace(text: string): AuditPlace | undefined {
  const [at = '', chain = '', seq = ''] = text.split('|');
  const ms = Date.parse(at);
  return Number.isNaN(ms) || !/^\d{1,15}$/u.test(seq)
    ? undefined
    : { at: instantFrom(ms), chain, seq: Number(seq) };
}

function toLine(entry: AuditEntry): AuditLine {
  return {
    ...entry,
    actorId: entry.actorId ?? null,
    unit: entry.unit ?? null,
    target: { ...entry.target, name: entry.targetName ?? null },
    before: entry.before ?? null,
    after: entry.after ?? null,
  };
}
