import { resultRoutes } from '@daihoi/contract/result';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { Refused } from '../decide/refused.tsx';
import type { OfficeProps } from './office-acts.tsx';
import { useResultWords } from './use-result-words.ts';

interface ActDialogProps extends OfficeProps {
  readonly version: number;
  readonly onClose: () => void;
}

/** Ends an election short of its number, or takes its last round away. */
export function OfficeDialog({
  act,
  ...rest
}: ActDialogProps & { readonly act: 'stop' | 'remove' }) {
  return act === 'stop' ? <StopDialog {...rest} /> : <RemoveDialog {...rest} />;
}

function StopDialog({ result, office, version, onClose }: ActDialogProps) {
  const { t } = useResultWords();
  const common = useText(commonTexts);
  const act = useAct(resultRoutes.stop);
  return (
    <Dialog open title={t('stop.title', { n: office.seatsLeft })} onClose={onClose}>
      <p>{t('stop.text')}</p>
      <Form onSend={(entered) => void send(formText(entered, 'reason'))}>
        <TextField name="reason" label={t('stop.reason')} lines={3} />
        <Refused state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('stop.verb')}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );

  async function send(reason: string): Promise<void> {
    const params = { congressId: result.congressId, office: office.office };
    const sent = await act.send({ params, body: { version, reason } });
    if (sent.ok) onClose();
  }
}

function RemoveDialog({ result, office, version, onClose }: ActDialogProps) {
  const { t } = useResultWords();
  const common = useText(commonTexts);
  const act = useAct(resultRoutes.removeBallot);
  return (
    <Dialog open title={t('remove.title', { n: office.ballots.length })} onClose={onClose}>
      <p>{t('remove.text')}</p>
      <Refused state={act.state} />
      <FormActions>
        <Button
          kind="act"
          size="form"
          busy={act.state.status === 'sending'}
          onPress={() => void send()}
        >
          {t('remove.verb')}
        </Button>
        <Button kind="text" size="form" onPress={onClose}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Dialog>
  );

  async function send(): Promise<void> {
    const params = { congressId: result.congressId, office: office.office };
    const sent = await act.send({ params, body: { version } });
    if (sent.ok) onClose();
  }
}
