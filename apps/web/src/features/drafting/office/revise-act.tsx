import { draftingRoutes } from '@daihoi/contract/drafting';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { WordsForm } from '../../../components/words-form.tsx';

/** Takes a passed draft up again: the reason first, for the superior has to pass it once more. */
export function ReviseAct() {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.revise);
  const [writing, setWriting] = useState(false);
  if (!writing)
    return (
      <Button size="small" icon={PencilLine} onPress={() => setWriting(true)}>
        {t('revise.open')}
      </Button>
    );
  return (
    <WordsForm
      name="reason"
      label={t('revise.label')}
      help={t('revise.help')}
      missing={t('revise.missing')}
      send={t('revise.send')}
      maxLength={500}
      state={act.state}
      onStop={() => setWriting(false)}
      onSend={(reason) => void act.tell({ params, body: { version, reason } })}
    />
  );
}
