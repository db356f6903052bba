import { draftPlanRoutes, type DraftPlanView } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { StudyFiles } from './study-files.tsx';
import './plan.css';

/** Outline and duties of the drafting team: how far it is, and the table itself when it is opened. */
export function PlanCard() {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const [open, setOpen] = useState(false);
  const plan = useRoute(draftPlanRoutes.show, { params });
  return (
    <div className="plan">
      <Card
        title={t('plan.title')}
        aside={
          <LinkButton open={open} onPress={() => setOpen(!open)}>
            {t(open ? 'plan.close' : 'plan.open')}
          </LinkButton>
        }
      >
        <Here of={plan}>
          {(data) => (
            <>
              <Progress plan={data} />
              {open && <PlanForm key={data.version} plan={data} />}
              {open && <StudyFiles works={data.works} />}
            </>
          )}
        </Here>
      </Card>
    </div>
  );
}

function Progress({ plan: { works, team } }: { readonly plan: DraftPlanView }) {
  const { t } = useDraftWords();
  if (works.length === 0) return <p className="drafting-note">{t('plan.none')}</p>;
  const done = works.filter(({ state }) => state === 'DONE').length;
  return (
    <p className="drafting-note">
      {t('plan.progress', { done, all: works.length, team: team.length })}
    </p>
  );
}
