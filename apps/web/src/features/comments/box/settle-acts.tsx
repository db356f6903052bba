import { gatherRoutes, type CommentLineView } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { WordsForm } from '../../../components/words-form.tsx';

/** Takes what waits; sets aside what was given to this unit, or splits what it merged, with a reason. */
export function SettleActs({ line }: { readonly line: CommentLineView }) {
  const { t } = useCommentWords();
  const { params, view } = useConsultation();
  const act = useAct(gatherRoutes.settle);
  const [aside, setAside] = useState(false);
  const isOurs = line.unitId === null || line.unitId === params.unitId || line.state === 'held';
  const isHere = line.state !== 'setAside' && view.mayWrite && view.phase !== 'ended';
  if (!isHere || !isOurs) return null;
  const merged = line.source === 'merged';
  const settle = { params: { ...params, commentId: line.id } };
  return (
    <>
      {line.state === 'held' && (
        <LinkButton
          onPress={() =>
            void act.tell({ ...settle, body: { version: line.version, step: { move: 'take' } } })
          }
        >
          {t('box.take')}
        </LinkButton>
      )}
      {!aside && (
        <LinkButton open={false} onPress={() => setAside(true)}>
          {t(merged ? 'box.split' : 'box.aside')}
        </LinkButton>
      )}
      {!aside && <Said state={act.state} />}
      {aside && (
        <WordsForm
          name={`reason-${line.id}`}
          label={t(merged ? 'box.splitLabel' : 'box.asideLabel')}
          {...(merged ? {} : { help: t('box.asideHelp') })}
          missing={t('box.asideMissing')}
          send={t(merged ? 'box.splitSend' : 'box.asideSend')}
          maxLength={1000}
          state={act.state}
          onStop={() => setAside(false)}
          onSend={(reason) =>
            void act.tell({
              ...settle,
              body: { version: line.version, step: { move: 'setAside', reason } },
            })
          }
        />
      )}
    </>
  );
}
