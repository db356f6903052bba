import {
  changePlan,
  viewPlan,
  type EnteredWork,
  type PlanPage,
} from '@daihoi/application/drafting';
import type { Ports } from '@daihoi/application/ports';
import { draftPlanRoutes, type DraftPlanView, type DraftWorkView } from '@daihoi/contract/drafting';
import { themeTitle } from '@daihoi/contract/paper-check';
import { checkedAs } from '@daihoi/domain/drafting';
import { calendarDate, ok } from '@daihoi/domain/kernel';
import { requiredThemes } from '@daihoi/domain/paper-content';
import { serve, type Served } from '../http/answers.ts';
import { whichDraft } from './which-draft.ts';

/** Outline, duties and studies of drafts. */
export function draftPlanAnswers(ports: Ports): Served {
  return serve(draftPlanRoutes, {
    async show({ params }) {
      const page = await viewPlan(ports, whichDraft(params));
      return page.ok ? ok(toView(page.value)) : page;
    },
    async save({ params, body, actor }) {
      const { version } = body;
      const works = body.works.map(fromWork);
      const team = body.team.map(({ name, duty }) => ({ name, duty: duty.normalize('NFC') }));
      const saved = await changePlan(ports, actor, { ...whichDraft(params), version, team, works });
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
  });
}

function toView({ draft, plan, colleagues }: PlanPage): DraftPlanView {
  const kind = checkedAs(draft.value.kind);
  return {
    version: plan.version,
    team: plan.value.team.map((member) => ({ ...member })),
    works: plan.value.works.map((work) => ({ ...work, due: work.due ?? null })),
    // Papers are Vietnamese, whatever the language of the screen.
    proposed: requiredThemes(kind).map((theme) => themeTitle(theme, 'vi')),
    colleagues: colleagues.map(({ name }) => name),
  };
}

function fromWork({ id, due, writer, ...work }: DraftWorkView): EnteredWork {
  return {
    ...work,
    id: id ?? undefined,
    writer: writer.normalize('NFC'),
    ...(due === null ? {} : { due: calendarDate(due) }),
  };
}
