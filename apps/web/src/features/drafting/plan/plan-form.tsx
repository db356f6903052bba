import {
  draftPlanRoutes,
  type DraftPlanView,
  type DraftWorkView,
  type TeamMemberView,
} from '@daihoi/contract/drafting';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { Said } from '../../../components/said.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { TeamList } from './team-list.tsx';
import { WorkTable } from './work-table.tsx';

/** What is written here stays until it is saved as a whole. */
export function PlanForm({ plan }: { readonly plan: DraftPlanView }) {
  const { t } = useDraftWords();
  const { works, setWorks, team, setTeam, fault, state, save } = usePlan(plan);
  const proposed = plan.proposed.map((title) => newWork('part', title));
  return (
    <div className="plan-form">
      <h3>{t('plan.works')}</h3>
      {works.length > 0 && <WorkTable works={works} team={team} onChange={setWorks} />}
      <div className="drafting-acts">
        {works.length === 0 && proposed.length > 0 && (
          <Button size="small" onPress={() => setWorks(proposed)}>
            {t('plan.propose', { n: proposed.length })}
          </Button>
        )}
        <Button size="small" icon={Plus} onPress={() => setWorks([...works, newWork('part', '')])}>
          {t('plan.addPart')}
        </Button>
        <Button size="small" icon={Plus} onPress={() => setWorks([...works, newWork('study', '')])}>
          {t('plan.addStudy')}
        </Button>
      </div>
      <h3>{t('plan.team')}</h3>
      <TeamList team={team} colleagues={plan.colleagues} onChange={setTeam} />
      <Wrong>{fault}</Wrong>
      <Said state={state} />
      <div className="drafting-acts">
        <Button kind="act" busy={state.status === 'sending'} onPress={() => void save()}>
          {t('plan.save')}
        </Button>
      </div>
    </div>
  );
}

function newWork(kind: DraftWorkView['kind'], title: string): DraftWorkView {
  return { id: null, kind, title, writer: '', due: null, state: 'OPEN' };
}

function usePlan(plan: DraftPlanView) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const [works, setWorks] = useState<readonly DraftWorkView[]>(plan.works);
  const [team, setTeam] = useState<readonly TeamMemberView[]>(plan.team);
  const [fault, setFault] = useState('');
  const act = useAct(draftPlanRoutes.save);
  return { works, setWorks, team, setTeam, fault, state: act.state, save };

  async function save(): Promise<void> {
    const untitled = works.findIndex(({ title }) => title.trim() === '');
    const nameless = team.findIndex(({ name }) => name.trim() === '');
    setFault(
      untitled >= 0
        ? t('plan.titleMissing', { n: untitled + 1 })
        : nameless >= 0
          ? t('plan.nameMissing', { n: nameless + 1 })
          : '',
    );
    if (untitled >= 0 || nameless >= 0) return;
    await act.tell({
      params,
      body: { version: plan.version, works: [...works], team: [...team] },
    });
  }
}
