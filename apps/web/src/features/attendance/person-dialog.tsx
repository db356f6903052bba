import { attendanceRoutes, type RegisterLine } from '@daihoi/contract/attendance';
import { longestName, longestUnit, type NamedPerson } from '@daihoi/domain/attendance';
import { useState, type ReactNode } from 'react';
import { useAct, type ActState } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import type { RegisterPlace } from './paste-dialog.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';

interface PersonDialogProps {
  readonly place: RegisterPlace;
  readonly line: RegisterLine;
  /** True at a congress of delegates: an alternate may take the place. */
  readonly alternates: boolean;
  readonly onClose: () => void;
}

/** What is done to one person beyond present and away: the name, an alternate, a mark or a line by mistake. */
export function PersonDialog({ place, line, alternates, onClose }: PersonDialogProps) {
  const { t } = useAttendanceWords();
  const { kind } = line.attendance;
  const away = kind === 'absent' || kind === 'expected';
  return (
    <Dialog title={t('person.title')} open onClose={onClose}>
      <EditForm place={place} line={line} onClose={onClose} />
      {(kind === 'present' || kind === 'absent') && (
        <Unmark place={place} line={line} onClose={onClose} />
      )}
      {alternates && away && <GivePlaceForm place={place} line={line} onClose={onClose} />}
      {kind === 'replaced' && <TakeBack place={place} line={line} onClose={onClose} />}
      {kind !== 'replaced' && <Remove place={place} line={line} onClose={onClose} />}
    </Dialog>
  );
}

type PartProps = Omit<PersonDialogProps, 'alternates'>;

interface PersonFormProps {
  readonly fields: { readonly name: string; readonly unit: string };
  readonly labels: { readonly name: string; readonly unit: string; readonly help?: string };
  readonly before: { readonly name?: string; readonly unit: string };
  readonly verb: { readonly says: string; readonly kind: 'act' | 'outline' };
  readonly state: ActState;
  readonly onPerson: (person: NamedPerson) => void;
  readonly onCancel?: () => void;
}

/** Name and unit of one person; a missing name is said at its field. */
function PersonForm({ fields, labels, before, verb, state, onPerson, onCancel }: PersonFormProps) {
  const { t } = useAttendanceWords();
  const [missing, setMissing] = useState(false);
  const message = t('person.nameMissing');
  return (
    <Form
      errors={missing ? [{ at: fields.name, label: labels.name, message }] : []}
      onSend={(entered) => {
        const name = formText(entered, fields.name).trim();
        setMissing(name === '');
        if (name !== '') onPerson({ name, unit: formText(entered, fields.unit).trim() });
      }}
    >
      <TextField
        name={fields.name}
        label={labels.name}
        maxLength={longestName}
        {...(before.name === undefined ? {} : { defaultValue: before.name })}
      />
      <TextField
        name={fields.unit}
        label={labels.unit}
        defaultValue={before.unit}
        maxLength={longestUnit}
        optional
        {...(labels.help === undefined ? {} : { help: labels.help })}
      />
      <Said state={state} />
      <FormActions>
        <Button kind={verb.kind} size="form" type="submit" busy={state.status === 'sending'}>
          {verb.says}
        </Button>
        {onCancel && (
          <Button kind="text" size="form" onPress={onCancel}>
            {t('person.cancel')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

function EditForm({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.edit);
  return (
    <PersonForm
      fields={{ name: 'name', unit: 'unit' }}
      labels={{ name: t('person.name'), unit: t('person.unit'), help: t('person.unitHelp') }}
      before={line}
      verb={{ says: t('person.save'), kind: 'act' }}
      state={act.state}
      onCancel={onClose}
      onPerson={(person) => void send(person)}
    />
  );

  async function send(person: NamedPerson): Promise<void> {
    const body = { ...person, version: line.version };
    const sent = await act.send({ params: { ...place, entryId: line.id }, body });
    if (sent.ok) onClose();
  }
}

function Unmark({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.mark);
  return (
    <Part says={t('person.unmarkText')} state={act.state}>
      <Button size="small" kind="outline" onPress={() => void send()}>
        {t('person.unmark')}
      </Button>
    </Part>
  );

  async function send(): Promise<void> {
    const entries = [{ id: line.id, version: line.version }];
    const body = { entries, attendance: { kind: 'expected' as const } };
    const sent = await act.send({ params: place, body });
    if (sent.ok) onClose();
  }
}

function GivePlaceForm({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.givePlace);
  return (
    <section className="register-part">
      <h3>{t('person.replace')}</h3>
      <p className="register-note">{t('person.replaceText')}</p>
      <PersonForm
        fields={{ name: 'alternate', unit: 'alternateUnit' }}
        labels={{ name: t('person.alternate'), unit: t('person.alternateUnit') }}
        before={{ unit: line.unit }}
        verb={{ says: t('person.replaceSend'), kind: 'outline' }}
        state={act.state}
        onPerson={(person) => void send(person)}
      />
    </section>
  );

  async function send(person: NamedPerson): Promise<void> {
    const body = { ...person, version: line.version };
    const sent = await act.send({ params: { ...place, entryId: line.id }, body });
    if (sent.ok) onClose();
  }
}

function TakeBack({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.takePlaceBack);
  return (
    <Part says={t('person.takeBackText')} state={act.state}>
      <Button size="small" kind="outline" onPress={() => void send()}>
        {t('person.takeBack')}
      </Button>
    </Part>
  );

  async function send(): Promise<void> {
    const body = { version: line.version };
    const sent = await act.send({ params: { ...place, entryId: line.id }, body });
    if (sent.ok) onClose();
  }
}

function Remove({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.strike);
  return (
    <Part says={t('person.removeText')} state={act.state}>
      <Button size="small" kind="outline" onPress={() => void send()}>
        {t('person.removeSend')}
      </Button>
    </Part>
  );

  async function send(): Promise<void> {
    const body = { version: line.version };
    const sent = await act.send({ params: { ...place, entryId: line.id }, body });
    if (sent.ok) onClose();
  }
}

interface PartShape {
  readonly says: string;
  readonly state: ActState;
  readonly children: ReactNode;
}

function Part({ says, state, children }: PartShape) {
  return (
    <section className="register-part">
      <p className="register-note">{says}</p>
      <Said state={state} />
      {children}
    </section>
  );
}
