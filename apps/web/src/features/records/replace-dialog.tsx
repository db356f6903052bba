import { issuingRoutes } from '@daihoi/contract/issuing';
import { releasingRoutes, type PaperView } from '@daihoi/contract/releasing';
import type { BodyOf } from '@daihoi/contract/http';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { Said } from '../../components/said.tsx';
import { Here } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { readDateEntry } from '../../lib/read-entry.ts';
import { useRecordWords } from './use-record-words.ts';
import { Wrong } from '../../components/wrong.tsx';

interface ReplaceDialogProps {
  readonly view: PaperView;
  readonly onClose: () => void;
}

const older = 'older';
type Replaced = BodyOf<(typeof releasingRoutes)['replace']>['replaced'];

/** Which paper this one takes the place of: one of the register, or one that is older than the program. */
export function ReplaceDialog({ view, onClose }: ReplaceDialogProps) {
  const { t } = useRecordWords();
  const { paper, unit } = view;
  const register = useRoute(issuingRoutes.register, {
    params: { unitId: unit.id },
    query: { reach: 'own', offset: 0 },
  });
  return (
    <Dialog open title={t('replace.title', { number: paper.number })} onClose={onClose}>
      <Here of={register}>
        {({ papers }) => (
          <ReplaceForm
            view={view}
            known={papers.filter((each) => each.id !== paper.id && each.replacedBy === null)}
            onClose={onClose}
          />
        )}
      </Here>
    </Dialog>
  );
}

interface ReplaceFormProps extends ReplaceDialogProps {
  readonly known: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  }[];
}

function ReplaceForm({ view, known, onClose }: ReplaceFormProps) {
  const { t } = useRecordWords();
  const act = useAct(releasingRoutes.replace);
  const [which, setWhich] = useState(known[0]?.id ?? older);
  const [missing, setMissing] = useState(false);
  return (
    <Form onSend={(entered) => void send(entered)}>
      <Select
        name="which"
        label={t('replace.which')}
        defaultValue={which}
        options={[
          ...known.map(({ id, number, title }) => ({ value: id, label: `${number}: ${title}` })),
          { value: older, label: t('replace.older') },
        ]}
        onChoose={setWhich}
      />
      {which === older && (
        <>
          <TextField name="number" label={t('replace.number')} width="name" maxLength={40} />
          <DateField name="issuedOn" label={t('replace.issuedOn')} width="date" />
        </>
      )}
      {missing && <Wrong>{t('replace.missing')}</Wrong>}
      <Said state={act.state} />
      <DialogActions
        send={t('replace.act')}
        busy={act.state.status === 'sending'}
        onCancel={onClose}
      />
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const replaced = read(entered);
    setMissing(replaced === undefined);
    if (!replaced) return;
    const params = { unitId: view.unit.id, issuedPaperId: view.paper.id };
    const done = await act.send({ params, body: { replaced } });
    if (done.ok) onClose();
  }

  function read(entered: FormData): Replaced | undefined {
    if (which !== older) return { kind: 'registered', id: which };
    const number = formText(entered, 'number').trim();
    const day = readDateEntry(formText(entered, 'issuedOn'));
    return number !== '' && day.kind === 'read'
      ? { kind: 'older', number, issuedOn: day.value }
      : undefined;
  }
}
