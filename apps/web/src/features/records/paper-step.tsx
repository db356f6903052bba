import { releasingRoutes, type PaperView } from '@daihoi/contract/releasing';
import { Send } from 'lucide-react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { useRecordWords } from './use-record-words.ts';

interface PaperStepProps {
  readonly view: PaperView;
  readonly onSend: () => void;
}

/** The one next step with an issued paper: send it, or say that it is here. */
export function PaperStep({ view, onSend }: PaperStepProps) {
  const { t, moment } = useRecordWords();
  const { deliveries, delivery, maySend, mayReceive } = view;
  if (maySend && deliveries && deliveries.units + deliveries.outside === 0)
    return (
      <div className="records-step">
        <NextStepCard
          eyebrow={t('next.mine')}
          title={t('next.send')}
          action={
            <Button kind="act" icon={Send} onPress={onSend}>
              {t('send.open')}
            </Button>
          }
        >
          {t('next.sendText')}
        </NextStepCard>
      </div>
    );
  if (!delivery) return null;
  if (delivery.receivedAt !== null)
    return (
      <p className="records-step" role="status">
        {t('next.received', { when: moment(delivery.receivedAt) })}
      </p>
    );
  return mayReceive ? <Receive view={view} sentAt={delivery.sentAt} /> : null;
}

function Receive({ view, sentAt }: { readonly view: PaperView; readonly sentAt: string }) {
  const { t, moment } = useRecordWords();
  const act = useAct(releasingRoutes.receive);
  const params = { unitId: view.unit.id, issuedPaperId: view.paper.id };
  return (
    <div className="records-step">
      <NextStepCard
        eyebrow={t('next.mine')}
        title={t('next.receive')}
        action={
          <>
            <Button
              kind="act"
              busy={act.state.status === 'sending'}
              onPress={() => void act.tell({ params })}
            >
              {t('next.receiveAct')}
            </Button>
            <Said state={act.state} />
          </>
        }
      >
        {t('next.receiveText', { when: moment(sentAt) })}
      </NextStepCard>
    </div>
  );
}
