import { attendanceRoutes } from '@daihoi/contract/attendance';
import { readPersons, type Gathering, type NamedPerson } from '@daihoi/domain/attendance';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';

export interface RegisterPlace {
  readonly congressId: string;
  readonly gathering: Gathering;
}

interface PasteDialogProps {
  readonly place: RegisterPlace;
  readonly onClose: () => void;
}

/** Takes people as an office has them: pasted from a document or a sheet, one a line. */
export function PasteDialog({ place, onClose }: PasteDialogProps) {
  const { t, format } = useAttendanceWords();
  const act = useAct(attendanceRoutes.list);
  const [pasted, setPasted] = useState('');
  const [message, setMessage] = useState<string>();
  const persons = readPersons(pasted);
  const n = format.integer(persons.length);
  return (
    <Dialog title={t('paste.title')} open onClose={onClose} serious={pasted !== ''}>
      <Form
        onSend={() => void send()}
        errors={message === undefined ? [] : [{ at: 'names', label: t('paste.names'), message }]}
      >
        <TextField
          name="names"
          label={t('paste.names')}
          help={t('paste.help')}
          lines={12}
          onType={setPasted}
        />
        <p className="register-note" role="status">
          {persons.length > 0 && t('paste.read', { n })}
        </p>
        <Said state={act.state} />
        <DialogActions
          send={persons.length === 0 ? t('paste.sendNone') : t('paste.send', { n })}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(): Promise<void> {
    const long = persons.findIndex(isTooLong);
    if (persons.length === 0) setMessage(t('paste.missing'));
    else if (long >= 0) setMessage(t('paste.tooLong', { line: long + 1 }));
    else {
      setMessage(undefined);
      const sent = await act.send({ params: place, body: { persons: [...persons] } });
      if (sent.ok) onClose();
    }
  }
}

function isTooLong({ name, unit }: NamedPerson): boolean {
  return name.length > 120 || unit.length > 200;
}
