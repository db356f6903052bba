import { releasingRoutes, type PaperView } from '@daihoi/contract/releasing';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox, Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UnitSearchBox } from '../../components/unit-search-box.tsx';
import { formText } from '../../lib/form-text.ts';
import { useRecordWords } from './use-record-words.ts';

interface SendDialogProps {
  readonly view: PaperView;
  readonly onClose: () => void;
}

const reaches = ['none', 'children', 'subtree'] as const;

interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** To whom a paper goes: the superior, those below, single units, and names outside. */
export function SendDialog({ view, onClose }: SendDialogProps) {
  const { t } = useRecordWords();
  const act = useAct(releasingRoutes.send);
  const [units, setUnits] = useState<readonly Chosen[]>([]);
  const { paper, unit } = view;
  return (
    <Dialog open title={t('send.title', { number: paper.number })} onClose={onClose}>
      <Form onSend={(entered) => void send(entered)}>
        <Checkbox name="superior">{t('send.superior')}</Checkbox>
        <Select
          name="below"
          label={t('send.below')}
          width="name"
          defaultValue="none"
          options={reaches.map((value) => ({
            value,
            label: t(`send.${value}`),
          }))}
        />
        <UnitSearch within={unit.id} onChoose={choose} />
        <ChosenUnits
          units={units}
          onDrop={(id) => setUnits(units.filter((each) => each.id !== id))}
        />
        <TextField
          name="outside"
          label={t('send.outside')}
          help={t('send.outsideHelp')}
          lines={3}
          optional
        />
        <Said state={act.state} />
        <DialogActions
          send={t('send.act')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  function choose(hit: Chosen): void {
    setUnits([...units.filter((each) => each.id !== hit.id), hit]);
  }

  async function send(entered: FormData): Promise<void> {
    const body = bodyIn(entered, units);
    const params = { unitId: unit.id, issuedPaperId: paper.id };
    const sent = await act.send({ params, body });
    if (sent.ok) onClose();
  }
}

/** Names outside stand one on a line. */
function bodyIn(entered: FormData, units: readonly Chosen[]) {
  return {
    superior: entered.get('superior') !== null,
    below: reaches.find((each) => each === formText(entered, 'below')) ?? ('none' as const),
    units: units.map(({ id }) => id),
    outside: formText(entered, 'outside')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}

interface ChosenUnitsProps {
  readonly units: readonly Chosen[];
  readonly onDrop: (id: string) => void;
}

function ChosenUnits({ units, onDrop }: ChosenUnitsProps) {
  const { t } = useRecordWords();
  if (units.length === 0) return null;
  return (
    <ul className="records-chosen" aria-label={t('send.chosen')}>
      {units.map(({ id, name }) => (
        <li key={id}>
          {name}
          <Button
            size="small"
            kind="text"
            icon={X}
            label={t('send.drop', { name })}
            onPress={() => onDrop(id)}
          >
            {''}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface UnitSearchProps {
  readonly within: string;
  readonly onChoose: (unit: Chosen) => void;
}

function UnitSearch({ within, onChoose }: UnitSearchProps) {
  const { t } = useRecordWords();
  return (
    <Field name="unit" label={t('send.unit')} help={t('send.unitHelp')} optional>
      {(control) => (
        <UnitSearchBox
          control={control}
          within={within}
          without={within}
          onChoose={({ id, fullName }) => onChoose({ id, name: fullName })}
        />
      )}
    </Field>
  );
}
