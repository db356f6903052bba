import { draftingRoutes, type DraftFinding } from '@daihoi/contract/drafting';
import { Wrench } from 'lucide-react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

/** Lets the program put right what is mechanical; the result is the next version. */
export function RepairAct({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.repair);
  const n = findings.filter(({ repairable }) => repairable).length;
  if (n === 0) return null;
  return (
    <div className="findings-repair">
      <Button
        size="small"
        icon={Wrench}
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params, body: { version } })}
      >
        {t('check.repair', { n })}
      </Button>
      <p className="drafting-note">{t('check.repairHelp')}</p>
      <Said state={act.state} />
    </div>
  );
}
