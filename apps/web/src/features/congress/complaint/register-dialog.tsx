import { useState } from 'react';
import { complaintRoutes, type ComplaintList } from '@daihoi/contract/complaint';
import { calendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { useSession } from '../../../api/session-context.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { formDay, formWords } from '../decide/read-form.ts';
import { Refused } from '../decide/refused.tsx';
import { useComplaintWords } from './use-complaint-words.ts';

interface RegisterDialogProps {
  readonly congressId: string;
  readonly offices: ComplaintList['offices'];
  readonly onClose: () => void;
}

const whole = 'whole';

/** A complaint as it arrived: when, from whom, about what, in its words. */
export function RegisterDialog({ congressId, offices, onClose }: RegisterDialogProps) {
  const { t } = useComplaintWords();
  const common = useText(commonTexts);
  const act = useAct(complaintRoutes.register);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={t('register.act')} onClose={onClose}>
      <p>{t('register.text')}</p>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <Fields offices={offices} />
        <Refused state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('register.verb')}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const receivedOn = formDay(entered, 'receivedOn');
    const complainant = formWords(entered, 'complainant');
    const words = formWords(entered, 'words');
    const dayMissing = {
      at: 'receivedOn',
      label: t('register.receivedOn'),
      message: t('register.dayMissing'),
    };
    setErrors([
      ...(receivedOn ? [] : [dayMissing]),
      ...(complainant === null ? [missing('complainant')] : []),
      ...(words === null ? [missing('words')] : []),
    ]);
    if (!receivedOn || complainant === null || words === null) return;
    const chosen = formText(entered, 'office');
    const office = offices.find((each) => each === chosen) ?? null;
    const body = { receivedOn, complainant, words, office };
    const sent = await act.send({ params: { congressId }, body });
    if (sent.ok) onClose();
  }

  function missing(at: 'complainant' | 'words'): FieldError {
    return { at, label: t(`register.${at}`), message: t('register.missing') };
  }
}

function Fields({ offices }: Pick<RegisterDialogProps, 'offices'>) {
  const { t, office } = useComplaintWords();
  const today = calendarDate(useSession().today);
  const about = [null, ...offices].map((each) => ({ value: each ?? whole, label: office(each) }));
  return (
    <>
      <DateField
        name="receivedOn"
        label={t('register.receivedOn')}
        defaultValue={today}
        yearHint={Number(today.slice(0, 4))}
      />
      <TextField
        name="complainant"
        label={t('register.complainant')}
        help={t('register.complainantHelp')}
        maxLength={200}
      />
      <Select name="office" label={t('register.office')} options={about} defaultValue={whole} />
      <TextField name="words" label={t('register.words')} lines={5} maxLength={4000} />
    </>
  );
}
