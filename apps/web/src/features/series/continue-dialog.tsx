import { seriesRoutes, type NumberSeriesView, type SeriesLine } from '@daihoi/contract/series';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { NumberField } from '../../components/read-fields.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { seriesTexts } from '../../i18n/series.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { readIntegerEntry } from '../../lib/read-entry.ts';

interface ContinueDialogProps {
  readonly place: {
    readonly unitId: string;
    readonly season: string;
    readonly holder: NumberSeriesView['holder'];
  };
  /** The series as it stands now; it moves under the dialog when somebody else moves it. */
  readonly line: SeriesLine;
  readonly onClose: () => void;
}

/** Says which number was used last outside the program, and why. What was typed stays when somebody else was faster. */
export function ContinueDialog({ place, line, onClose }: ContinueDialogProps) {
  const { t } = useText(seriesTexts);
  const queries = useQueryClient();
  const act = useAct(seriesRoutes.continue);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog
      title={t('dialog.title', { type: t(`types.${line.type}`).toLowerCase() })}
      open
      onClose={onClose}
    >
      <Form onSend={(form) => void send(form)} errors={errors}>
        <ContinueFields line={line} />
        <p className="series-note">{t('dialog.kept')}</p>
        <Said state={act.state} />
        <DialogActions
          send={t('dialog.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(form: FormData): Promise<void> {
    const last = readIntegerEntry(formText(form, 'last'));
    const reason = formText(form, 'reason').trim();
    const unclear = t(last.kind === 'unclear' ? 'dialog.unclear' : 'dialog.required');
    setErrors([
      ...(last.kind === 'read' ? [] : [{ at: 'last', label: t('dialog.last'), message: unclear }]),
      ...(reason === ''
        ? [{ at: 'reason', label: t('dialog.reason'), message: t('dialog.required') }]
        : []),
    ]);
    if (last.kind !== 'read' || reason === '') return;
    const moved = await act.send({
      params: { unitId: place.unitId, type: line.type },
      body: {
        season: place.season,
        holder: place.holder,
        seen: line.last,
        last: last.value,
        reason,
      },
    });
    if (moved.ok) onClose();
    else await queries.invalidateQueries();
  }
}

/** The number and the reason; what the next paper will be numbered follows the typing. */
function ContinueFields({ line }: Pick<ContinueDialogProps, 'line'>) {
  const { t } = useText(seriesTexts);
  const [entered, setEntered] = useState<number>();
  return (
    <>
      <p className="series-note" aria-live="polite">
        {t(line.last === 0 ? 'dialog.nowNone' : 'dialog.now', { last: line.last, next: line.next })}{' '}
        {line.given > 0 && t('dialog.given', { given: line.given })}
      </p>
      <NumberField
        name="last"
        label={t('dialog.last')}
        help={t('dialog.lastHelp')}
        onRead={setEntered}
      />
      {entered !== undefined && (
        <p className="series-next" aria-live="polite">
          {t('dialog.nextNumber', { n: String(entered + 1).padStart(2, '0') })}
        </p>
      )}
      <TextField
        name="reason"
        label={t('dialog.reason')}
        help={t('dialog.reasonHelp')}
        maxLength={1_000}
        lines={3}
      />
    </>
  );
}
