import {
  draftPlanRoutes,
  type DraftPlanView,
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
import { newRow, rowOf, type PlanRow } from './plan-row.ts';
import { TeamList } from './team-list.tsx';
import { WorkTable } from './work-table.tsx';

/** What is written here stays until it is saved as a whole. */
export function PlanForm({ plan }: { readonly plan: DraftPlanView }) {
  const { t } = useDraftWords();
  const { rows, setRows, team, setTeam, fault, state, save } = usePlan(plan);
  const { proposed } = plan;
  return (
    <div className="plan-form">
      <h3>{t('plan.works')}</h3>
      {rows.length > 0 && <WorkTable rows={rows} team={team} onChange={setRows} />}
      <div className="drafting-acts">
        {rows.length === 0 && proposed.length > 0 && (
          <Button
            size="small"
            onPress={() => setRows(proposed.map((title) => newRow('part', title)))}
          >
            {t('plan.propose', { n: proposed.length })}
          </Button>
        )}
        <Button size="small" icon={Plus} onPress={() => setRows([...rows, newRow('part', '')])}>
          {t('plan.addPart')}
        </Button>
        <Button size="small" icon={Plus} onPress={() => setRows([...rows, newRow('study', '')])}>
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

function usePlan(plan: DraftPlanView) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const [rows, setRows] = useState<readonly PlanRow[]>(() => plan.works.map(rowOf));
  const [team, setTeam] = useState<readonly TeamMemberView[]>(plan.team);
  const [fault, setFault] = useState('');
  const act = useAct(draftPlanRoutes.save);
  return { rows, setRows, team, setTeam, fault, state: act.state, save };

  async function save(): Promise<void> {
    const wrong = faultIn(rows, team);
    setFault(wrong === undefined ? '' : t(`plan.${wrong.code}`, { n: wrong.at + 1 }));
    if (wrong !== undefined) return;
    const works = rows.map(({ work }) => work);
    await act.tell({ params, body: { version: plan.version, works, team: [...team] } });
  }
}

/** The first line that cannot be saved as it stands. */
function faultIn(rows: readonly PlanRow[], team: readonly TeamMemberView[]) {
  const faults = [
    { code: 'titleMissing', at: rows.findIndex(({ work }) => work.title.trim() === '') },
    { code: 'dueWrong', at: rows.findIndex(({ unclear }) => unclear) },
    { code: 'nameMissing', at: team.findIndex(({ name }) => name.trim() === '') },
  ] as const;
  return faults.find(({ at }) => at >= 0);
}
