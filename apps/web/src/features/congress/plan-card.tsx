import { lazy, Suspense, useState } from 'react';
import { Pencil, UsersRound } from 'lucide-react';
import type { CongressView } from '@daihoi/contract/congress';
import { beforeSession, congressContents } from '@daihoi/domain/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LoadingLines } from '../../components/screen-states.tsx';
import { useWords } from './use-words.ts';

const PlanForm = lazy(async () => ({ default: (await import('./plan-form.tsx')).PlanForm }));

const planned = new Set(['DRAFT_PLAN', 'PLAN_APPROVED', 'PREPARING', 'RETURNED', 'APPROVED']);

/** Days, kind, ordinal and contents; whoever may plan can change them before the congress is convened. */
export function PlanCard({ congress }: { readonly congress: CongressView }) {
  const { t } = useWords();
  const mayPlan = congress.may.includes('congress.plan');
  const open = planned.has(congress.state) && mayPlan;
  const [editing, setEditing] = useState(false);
  const asked = open && congress.plan === null;
  const mayScheme = beforeSession.some((state) => state === congress.state) && mayPlan;
  return (
    <div id="plan" className="congress-anchor">
      <Card
        title={t('plan.title')}
        aside={
          open &&
          !asked &&
          !editing && (
            <Button size="small" icon={Pencil} onPress={() => setEditing(true)}>
              {t('plan.edit')}
            </Button>
          )
        }
      >
        {asked || editing ? (
          <Suspense fallback={<LoadingLines />}>
            <PlanForm
              congress={congress}
              onDone={() => setEditing(false)}
              onConflict={() => setEditing(true)}
            />
          </Suspense>
        ) : (
          <PlanFacts congress={congress} />
        )}
        {mayScheme && !editing && (
          <ButtonLink size="small" icon={UsersRound} to={`/congresses/${congress.id}/scheme`}>
            {t('plan.scheme')}
          </ButtonLink>
        )}
      </Card>
    </div>
  );
}

function PlanFacts({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  const { plan } = congress;
  const contents = congressContents.filter((each) => congress.contents.includes(each));
  return (
    <>
      <p>
        {plan ? format.dateRange(calendarDate(plan.from), calendarDate(plan.to)) : t('meta.noPlan')}
        . {t('plan.window', { date: format.date(calendarDate(congress.deadline)) })}
      </p>
      <ol className="congress-contents">
        {contents.map((each) => (
          <li key={each}>{t(`content.${each}`)}</li>
        ))}
      </ol>
    </>
  );
}
