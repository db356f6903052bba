import { useState } from 'react';
import { Link } from 'react-router';
import { resultRoutes, type OfficeView, type ResultView } from '@daihoi/contract/result';
import { useAct } from '../../../api/use-act.ts';
import { Button, LinkButton } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { Refused } from '../decide/refused.tsx';
import { useResultWords } from './use-result-words.ts';

interface OfficeProps {
  readonly result: ResultView;
  readonly office: OfficeView;
}

/** What the own office may do with one election now. */
export function OfficeActs({ result, office }: OfficeProps) {
  const { t } = useResultWords();
  const [open, setOpen] = useState<'stop' | 'remove'>();
  const last = office.ballots.at(-1);
  const missing = office.persons.filter((each) => !each.complete).length;
  const base = `/congresses/${result.congressId}/result/${office.office}`;
  const name = t(`office.${office.office}`);
  return (
    <span className="result-acts">
      {office.next && (
        <Link to={`${base}/ballots/${office.next.number}`}>
          {t('act.enter', { n: office.next.number })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {last && office.mayChange && (
        <Link to={`${base}/ballots/${last.number}`}>
          {t('act.edit', { n: last.number })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {missing > 0 && (
        <Link to={`${base}/persons`}>
          {t('act.personsMissing', { n: missing })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {office.mayStop && (
        <LinkButton onPress={() => setOpen('stop')}>
          {t('act.stop', { n: office.seatsLeft })}
        </LinkButton>
      )}
      {last && office.mayChange && (
        <LinkButton onPress={() => setOpen('remove')}>
          {t('act.remove', { n: last.number })}
        </LinkButton>
      )}
      {open === 'stop' && last && (
        <StopDialog
          {...{ result, office }}
          version={last.version}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && last && (
        <RemoveDialog
          {...{ result, office }}
          version={last.version}
          onClose={() => setOpen(undefined)}
        />
      )}
    </span>
  );
}

interface ActDialogProps extends OfficeProps {
  readonly version: number;
  readonly onClose: () => void;
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
