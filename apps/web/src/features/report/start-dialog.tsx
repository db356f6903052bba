import { reportRoutes } from '@daihoi/contract/report';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { formText } from '../../lib/form-text.ts';
import { readDateEntry } from '../../lib/read-entry.ts';
import { Wrong } from '../../components/wrong.tsx';

interface StartDialogProps {
  readonly unitId: string;
  readonly season: string;
  readonly onClose: () => void;
}

/** Asks for the day and the season, and opens the new draft. */
export function StartDialog({ unitId, season, onClose }: StartDialogProps) {
  const { t } = useText(reportTexts);
  const common = useText(commonTexts);
  const { seasons } = useSession();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const act = useAct(reportRoutes.start);
  const [unclear, setUnclear] = useState<string>();
  const refusal = act.state.status === 'refused' ? act.state.error : undefined;
  const atFields = refusal ? refusedFields(refusal, { asOf: t('starting.asOf') }) : [];
  return (
    <Dialog title={t('starting.title')} open onClose={onClose}>
      <Form onSend={(entered) => void start(entered)} errors={atFields}>
        <p className="report-note">{t('starting.asOfHelp')}</p>
        <DateField name="asOf" label={t('starting.asOf')} defaultValue={asOf.day} error={unclear} />
        {seasons.length > 1 && (
          <Select
            name="season"
            label={t('starting.season')}
            defaultValue={season}
            options={seasons.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {refusal && atFields.length === 0 && <Wrong>{refusal.message}</Wrong>}
        <DialogActions
          send={t('starting.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function start(entered: FormData): Promise<void> {
    const day = readDateEntry(formText(entered, 'asOf'));
    setUnclear(day.kind === 'read' ? undefined : common.t('field.dateUnclear'));
    if (day.kind !== 'read') return;
    const chosen = formText(entered, 'season');
    const body = { season: chosen === '' ? season : chosen, asOf: day.value };
    const started = await act.send({ params: { unitId }, body });
    if (!started.ok) return;
    asOf.choose(undefined); // A draft carries its day; it is written today.
    await navigate(`/reports/${started.value.id}`);
  }
}
