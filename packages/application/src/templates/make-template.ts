import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import type { OrganizationLevel } from '@daihoi/domain/organisation';
import { mayIssue, type PaperTemplate, type TemplateKind } from '@daihoi/domain/paper-templates';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import {
  auditTemplate,
  changeTemplate,
  type TemplateChangeRefusal,
  type WhichTemplate,
} from './open-template.ts';
import { checkOf } from './template-check.ts';
import type { TemplateId } from './template-store.ts';

/** What a person says of a template. */
export interface TemplateWords {
  readonly title: string;
  readonly note: string;
  readonly levels: readonly OrganizationLevel[];
}

/** Begins a template of a unit for a kind of paper. Its file comes after. */
export function startTemplate(
  ports: Ports,
  actor: Actor,
  command: TemplateWords & {
    readonly unitId: UnitId;
    readonly seasonId: SeasonId;
    readonly kind: TemplateKind;
  },
): Promise<Result<TemplateId, NotFound>> {
  return ports.transact(async (stores): Promise<Result<TemplateId, NotFound>> => {
    const { unitId, seasonId, ...words } = command;
    const unit = await stores.units.byId(unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    if (!(await stores.seasons.byId(seasonId)))
      return err({ code: 'target.not-found', kind: 'season', id: seasonId });
    const id = ports.newId<TemplateId>();
    const value: PaperTemplate = { ...words, newest: 0, withdrawn: false };
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    await stores.templates.insert({ id, unitId, seasonId, value, stamp });
    const act = 'template.created';
    await auditTemplate(stores, { actor, unit, act, stamp, id, after: value });
    return ok(id);
  });
}

/** Says of a template for which levels it is, how it is called, and what comes along with it. */
export function nameTemplate(
  ports: Ports,
  actor: Actor,
  { title, note, levels, ...which }: WhichTemplate & TemplateWords,
): Promise<Result<number, TemplateChangeRefusal>> {
  return changeTemplate<TemplateChangeRefusal>(ports, actor, {
    ...which,
    act: 'template.changed',
    change: ({ template }) =>
      Promise.resolve(
        template.value.withdrawn
          ? err({ code: 'template.withdrawn' })
          : ok({ ...template.value, title, note, levels }),
      ),
  });
}

/** Puts the newest version in force: from now on units below are offered it in place of an older template. */
export function issueTemplate(
  ports: Ports,
  actor: Actor,
  which: WhichTemplate,
): Promise<Result<number, TemplateChangeRefusal>> {
  return changeTemplate<TemplateChangeRefusal>(ports, actor, {
    ...which,
    act: 'template.issued',
    async change({ template }, { stores, stamp }) {
      const { value } = template;
      const newest = await stores.templates.version(template.id, value.newest);
      const none = { unknown: [], missing: [], unread: [], formErrors: 0 };
      const check = newest ? checkOf(newest, value.kind) : none;
      const refusal = mayIssue(value, check);
      return refusal
        ? err(refusal)
        : ok({ ...value, issued: { version: value.newest, at: stamp.at } });
    },
  });
}

/** Takes a template out of use; papers made from it stay. */
export function withdrawTemplate(
  ports: Ports,
  actor: Actor,
  which: WhichTemplate,
): Promise<Result<number, TemplateChangeRefusal>> {
  return changeTemplate<TemplateChangeRefusal>(ports, actor, {
    ...which,
    act: 'template.withdrawn',
    change: ({ template }) =>
      Promise.resolve(
        template.value.withdrawn
          ? err({ code: 'template.withdrawn' })
          : ok({ ...template.value, withdrawn: true }),
      ),
  });
}
