import { seasonUnitRoutes, type WindowsView } from '@daihoi/contract/season';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldMessage } from '../../components/field.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { FrameWords } from './window-ruler.tsx';

type Line = WindowsView['lines'][number];

interface WindowDialogProps {
  readonly line: Line;
  readonly at: { readonly seasonId: string; readonly unitId: string };
  readonly onSaved: (moved: number) => void;
  readonly onClose: () => void;
}

/** Sets or amends the window of a level; the frames it must lie in stand above the fields. */
export function WindowDialog({ line, at, onSaved, onClose }: WindowDialogProps) {
  const { t, lang } = useText(seasonTexts);
  const { t: common } = useText(commonTexts);
  const labels = useLabels();
  const act = useAct(seasonUnitRoutes.setWindow);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const found = missing(entered);
    setErrors(found);
    if (found.length > 0) return;
    const sent = await act.send({
      params: { ...at, level: line.level },
      body: {
        version: line.own?.version ?? 0,
        opens: formText(entered, 'opens'),
        closes: formText(entered, 'closes'),
        pilotOpens: orNull(entered, 'pilotOpens'),
        paper: formText(entered, 'paper'),
        paperIssuedOn: orNull(entered, 'paperIssuedOn'),
        reason: orNull(entered, 'reason'),
      },
    });
    if (!sent.ok) return setErrors(refusedFields(sent.error, labels));
    onSaved(sent.value.moved);
    onClose();
  }
  function missing(entered: FormData): readonly FieldError[] {
    const days = (['opens', 'closes', 'pilotOpens', 'paperIssuedOn'] as const).filter((name) => {
      const text = formText(entered, name).trim();
      const optional = name === 'pilotOpens' || name === 'paperIssuedOn';
      return !(optional && text === '') && !parseCalendarDate(text).ok;
    });
    const empty = (['paper', ...(line.own ? (['reason'] as const) : [])] as const).filter(
      (name) => formText(entered, name).trim() === '',
    );
    return [
      ...days.map((name) => ({ at: name, label: labels[name], message: t('start.badDay') })),
      ...empty.map((name) => ({ at: name, label: labels[name], message: t('start.missing') })),
    ];
  }
  return (
    <Dialog title={t('window.title', { level: line.names[lang] })} open onClose={onClose}>
      <FrameWords line={line} />
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <WindowFields line={line} />
        {(act.state.status === 'refused' || act.state.status === 'stale') &&
          errors.length === 0 && <FieldMessage>{act.state.error.message}</FieldMessage>}
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('window.save')}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common('act.cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function WindowFields({ line }: { readonly line: Line }) {
  const { t } = useText(seasonTexts);
  const labels = useLabels();
  const { own } = line;
  return (
    <>
      <div className="season-pair">
        <DateField name="opens" label={labels.opens} {...startOf(own?.opens)} />
        <DateField name="closes" label={labels.closes} {...startOf(own?.closes)} />
      </div>
      <DateField
        name="pilotOpens"
        label={labels.pilotOpens}
        optional
        {...startOf(own?.pilotOpens)}
      />
      <div className="season-pair">
        <TextField name="paper" label={labels.paper} maxLength={80} width="date" />
        <DateField name="paperIssuedOn" label={labels.paperIssuedOn} optional />
      </div>
      {own && (
        <TextField
          name="reason"
          label={labels.reason}
          help={t('window.consequence')}
          lines={2}
          maxLength={400}
        />
      )}
    </>
  );
}

function useLabels() {
  const { t } = useText(seasonTexts);
  return {
    opens: t('window.opens'),
    closes: t('window.closes'),
    pilotOpens: t('window.pilotOpens'),
    paper: t('window.paper'),
    paperIssuedOn: t('window.paperIssuedOn'),
    reason: t('window.reason'),
  };
}

function startOf(day: string | null | undefined) {
  const read = parseCalendarDate(day ?? '');
  return read.ok ? { defaultValue: read.value } : {};
}

function orNull(entered: FormData, name: string): string | null {
  const text = formText(entered, name).trim();
  return text === '' ? null : text;
}
