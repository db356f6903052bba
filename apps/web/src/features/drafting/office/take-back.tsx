import { draftingRoutes } from '@daihoi/contract/drafting';
import { Undo2 } from 'lucide-react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

/** Takes a submitted draft back while the superior has not answered. */
export function TakeBack() {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.moveOwn);
  return (
    <>
      <Button
        icon={Undo2}
        busy={act.state.status === 'sending'}
        onPress={() => void act.tell({ params, body: { version, move: 'takeBack' } })}
      >
        {t('act.takeBack')}
      </Button>
      <Said state={act.state} />
    </>
  );
}
