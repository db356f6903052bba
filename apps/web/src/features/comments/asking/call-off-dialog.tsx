import { gatherRoutes } from '@daihoi/contract/comments';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/use-act.ts';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Form } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';

/** Calls off what was asked by mistake. */
export function CallOffDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useCommentWords();
  const { params, view } = useConsultation();
  const go = useNavigate();
  const act = useAct(gatherRoutes.callOff);
  return (
    <Dialog open serious title={t('head.callOffTitle')} onClose={onClose}>
      <Form onSend={() => void send()}>
        <p>{t('head.callOffText')}</p>
        <Said state={act.state} />
        <DialogActions
          send={t('head.callOffSend')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(): Promise<void> {
    const sent = await act.send({ params, body: { version: view.version } });
    if (sent.ok) await go('/comments');
  }
}
