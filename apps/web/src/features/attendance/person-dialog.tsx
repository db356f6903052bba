import { attendanceRoutes, type RegisterLine } from '@daihoi/contract/attendance';
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
      {kind !== 'replaced' && <Remove place={place} line={line} onClose={onClose} />}
    </Dialog>
  );
}

type PartProps = Omit<PersonDialogProps, 'alternates'>;

/** The person as named in the two fields; undefined and said where the name is missing. */
function usePerson(nameField: string, unitField: string, label: string) {
  const { t } = useAttendanceWords();
  const [missing, setMissing] = useState(false);
  const errors = missing ? [{ at: nameField, label, message: t('person.nameMissing') }] : [];
  function read(entered: FormData) {
    const name = formText(entered, nameField).trim();
    setMissing(name === '');
    return name === '' ? undefined : { name, unit: formText(entered, unitField).trim() };
  }
  return { errors, read };
}

function EditForm({ place, line, onClose }: PartProps) {
  const { t } = useAttendanceWords();
  const act = useAct(attendanceRoutes.edit);
  const { errors, read } = usePerson('name', 'unit', t('person.name'));
  return (
    <Form errors={errors} onSend={(entered) => void send(entered)}>
      <TextField name="name" label={t('person.name')} defaultValue={line.name} maxLength={120} />
      <TextField
        name="unit"
        label={t('person.unit')}
        help={t('person.unitHelp')}
        defaultValue={line.unit}
        maxLength={200}
        optional
      />
      <PartActs state={act.state} send={t('person.save')} kind="act" />
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const person = read(entered);
    if (!person) return;
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
  const { errors, read } = usePerson('alternate', 'alternateUnit', t('person.alternate'));
  return (
    <section className="register-part">
      <h3>{t('person.replace')}</h3>
      <p className="register-note">{t('person.replaceText')}</p>
      <Form errors={errors} onSend={(entered) => void send(entered)}>
        <TextField name="alternate" label={t('person.alternate')} maxLength={120} />
        <TextField
          name="alternateUnit"
          label={t('person.alternateUnit')}
          defaultValue={line.unit}
          maxLength={200}
          optional
        />
        <PartActs state={act.state} send={t('person.replaceSend')} kind="outline" />
      </Form>
    </section>
  );

  async function send(entered: FormData): Promise<void> {
    const person = read(entered);
    if (!person) return;
    const body = { ...person, version: line.version };
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

function PartActs({
  state,
  send,
  kind,
}: {
  readonly state: ActState;
  readonly send: string;
  readonly kind: 'act' | 'outline';
}) {
  return (
    <>
      <Said state={state} />
      <FormActions>
        <Button kind={kind} size="form" type="submit" busy={state.status === 'sending'}>
          {send}
        </Button>
      </FormActions>
    </>
  );
}
