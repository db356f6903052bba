import { gatherRoutes } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { WordsForm } from '../../../components/words-form.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import type { Chosen } from './chosen.ts';

interface MergePanelProps {
  readonly chosen: Chosen;
  readonly onDone: () => void;
}

/** What was chosen becomes one line in the words of the unit. */
export function MergePanel({ chosen, onDone }: MergePanelProps) {
  const { t } = useCommentWords();
  const { params } = useConsultation();
  const act = useAct(gatherRoutes.merge);
  const [merging, setMerging] = useState(false);
  const lines = [...chosen.values()];
  if (!merging)
    return (
      <div className="comments-choice" role="status">
        <span>{t('box.chosen', { n: lines.length })}</span>
        {lines.length > 1 && (
          <Button size="small" kind="act" onPress={() => setMerging(true)}>
            {t('box.merge')}
          </Button>
        )}
        <Button size="small" kind="text" onPress={onDone}>
          {t('box.clear')}
        </Button>
      </div>
    );
  return (
    <Card title={t('box.mergeTitle', { n: lines.length })}>
      <WordsForm
        name="merged"
        label={t('box.mergeText')}
        help={t('box.mergeHelp')}
        missing={t('box.mergeMissing')}
        send={t('box.mergeSend')}
        maxLength={8000}
        defaultValue={longest(lines.map(({ text }) => text))}
        state={act.state}
        onStop={() => setMerging(false)}
        onSend={(text) => void send(text)}
      />
    </Card>
  );

  async function send(text: string): Promise<void> {
    const body = { lines: lines.map(({ id, version }) => ({ id, version })), text };
    const merged = await act.send({ params, body });
    if (merged.ok) onDone();
  }
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
