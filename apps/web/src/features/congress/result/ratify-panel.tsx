import { lazy, Suspense, useState } from 'react';
import { Stamp, Undo2 } from 'lucide-react';
import { resultRoutes, type ResultView } from '@daihoi/contract/result';
import { calendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { Refused } from '../decide/refused.tsx';
import { useResultWords } from './use-result-words.ts';

const RatifyDialog = lazy(async () => ({
  default: (await import('./ratify-dialog.tsx')).RatifyDialog,
}));

/** What the superior may do with a reported result: decide, or send it back. */
export function RatifyPanel({ result }: { readonly result: ResultView }) {
  const { t, format } = useResultWords();
  const [open, setOpen] = useState<'ratify' | 'sendBack'>();
  const unconcluded = result.differences.some((each) => each.conclusion === null);
  const complaints = result.complaintsOpen ?? 0;
  const blocked =
    complaints > 0
      ? t('ratify.complaints', { n: complaints })
      : unconcluded
        ? t('ratify.blocked')
        : undefined;
  const reported = result.reportDue?.doneOn;
  return (
    <div id="ratification" className="result-ratify">
      <Card title={t('ratify.title')}>
        <p>{t('ratify.text', { date: reported ? format.date(calendarDate(reported)) : '—' })}</p>
        <FormActions>
          <Button
            kind="seal"
            icon={Stamp}
            onPress={() => setOpen('ratify')}
            {...(blocked === undefined ? {} : { blockedBecause: blocked })}
          >
            {t('ratify.open')}
          </Button>
          <Button icon={Undo2} onPress={() => setOpen('sendBack')}>
            {t('ratify.sendBack')}
          </Button>
        </FormActions>
      </Card>
      {open === 'ratify' && (
        <Suspense>
          <RatifyDialog result={result} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
      {open === 'sendBack' && <SendBackDialog result={result} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

interface SendBackProps {
  readonly result: ResultView;
  readonly onClose: () => void;
}

function SendBackDialog({ result, onClose }: SendBackProps) {
  const { t } = useResultWords();
  const common = useText(commonTexts);
  const act = useAct(resultRoutes.sendBack);
  return (
    <Dialog open title={t('ratify.sendBackTitle')} onClose={onClose}>
      <p>{t('ratify.sendBackText')}</p>
      <Form onSend={(entered) => void send(formText(entered, 'reason'))}>
        <TextField name="reason" label={t('ratify.reason')} lines={3} />
        <Refused state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('ratify.sendBack')}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );

  async function send(reason: string): Promise<void> {
    const body = { version: result.version, reason };
    const sent = await act.send({ params: { congressId: result.congressId }, body });
    if (sent.ok) onClose();
  }
}
