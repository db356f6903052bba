import { gatherRoutes, type CommentLineView } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useAct, type ActState } from '../../../api/use-act.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { WordsForm } from '../../../components/words-form.tsx';

/** Sets aside what was given to this unit, or splits what it merged, with a reason. */
export function SettleActs({ line }: { readonly line: CommentLineView }) {
  const { params, view } = useConsultation();
  const isOurs = line.unitId === null || line.unitId === params.unitId;
  const isHere = line.state === 'received' && view.mayWrite && view.phase !== 'ended';
  return isHere && isOurs ? <Acts line={line} /> : null;
}

function Acts({ line }: { readonly line: CommentLineView }) {
  const { t } = useCommentWords();
  const { params } = useConsultation();
  const act = useAct(gatherRoutes.settle);
  const [aside, setAside] = useState(false);
  const { version } = line;
  if (aside)
    return <AsideForm line={line} state={act.state} onStop={() => setAside(false)} onSend={tell} />;
  return (
    <>
      <LinkButton open={false} onPress={() => setAside(true)}>
        {t(line.source === 'merged' ? 'box.split' : 'box.aside')}
      </LinkButton>
      <Said state={act.state} />
    </>
  );

  function tell(reason: string): void {
    void act.tell({ params: { ...params, commentId: line.id }, body: { version, reason } });
  }
}

interface AsideFormProps {
  readonly line: CommentLineView;
  readonly state: ActState;
  readonly onStop: () => void;
  readonly onSend: (reason: string) => void;
}

function AsideForm({ line, ...form }: AsideFormProps) {
  const { t } = useCommentWords();
  const merged = line.source === 'merged';
  return (
    <WordsForm
      {...form}
      name={`reason-${line.id}`}
      label={t(merged ? 'box.splitLabel' : 'box.asideLabel')}
      {...(merged ? {} : { help: t('box.asideHelp') })}
      missing={t('box.asideMissing')}
      send={t(merged ? 'box.splitSend' : 'box.asideSend')}
      maxLength={1000}
    />
  );
}
