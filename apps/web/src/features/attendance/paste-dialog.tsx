import { attendanceRoutes, type RegisterLine } from '@daihoi/contract/attendance';
import { readPersons, type Gathering, type PersonRow } from '@daihoi/domain/attendance';
import { useMemo, useState } from 'react';
import { urlOf } from '../../api/url-of.ts';
import { useAct } from '../../api/use-act.ts';
import { useSendFile } from '../../api/use-send-file.ts';
import { Button } from '../../components/button.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Wrong } from '../../components/wrong.tsx';
import { sheetLimits } from '../../lib/file-limits.ts';
import { JudgedRows } from './judged-rows.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';
import { useJudgedRows } from './use-judged-rows.ts';

export interface RegisterPlace {
  readonly congressId: string;
  readonly gathering: Gathering;
}

interface PasteDialogProps {
  readonly place: RegisterPlace;
  /** Who is on the register by now: a row is judged against it. */
  readonly lines: readonly RegisterLine[];
  readonly onClose: () => void;
}

/** A file that was read: its name, and the people in it. */
interface ReadSheet {
  readonly name: string;
  readonly rows: readonly PersonRow[];
}

/** Takes people as an office has them: pasted, or from a file, and looked at row by row before anything is written. */
export function PasteDialog({ place, lines, onClose }: PasteDialogProps) {
  const { t, format } = useAttendanceWords();
  const act = useAct(attendanceRoutes.list);
  const [pasted, setPasted] = useState('');
  const [sheet, setSheet] = useState<ReadSheet>();
  const [message, setMessage] = useState('');
  const typed = useMemo(() => readPersons(pasted), [pasted]);
  const judged = useJudgedRows(lines, sheet?.rows ?? typed);
  const ready = judged.faulty.length === 0 && judged.taken.length > 0;
  const n = format.integer(judged.taken.length);
  return (
    <Dialog title={t('paste.title')} open onClose={onClose} serious={judged.rows.length > 0}>
      <Form onSend={() => void send()}>
        <Source
          place={place}
          sheet={sheet}
          pasted={pasted}
          onSheet={(read) => {
            setMessage('');
            setSheet(read);
          }}
          onType={(text) => {
            setMessage('');
            setPasted(text);
          }}
        />
        <JudgedRows judged={judged} />
        <Wrong>{message}</Wrong>
        <Said state={act.state} />
        <DialogActions
          send={ready ? t('paste.send', { n }) : t('paste.sendNone')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(): Promise<void> {
    const { rows, taken, faulty } = judged;
    if (faulty.length > 0) setMessage(t('paste.mendFirst', { n: format.integer(faulty.length) }));
    else if (taken.length === 0)
      setMessage(t(rows.length === 0 ? 'paste.missing' : 'paste.nobodyNew'));
    else {
      setMessage('');
      const persons = taken.map(({ name, unit }) => ({ name, unit }));
      const sent = await act.send({ params: place, body: { persons } });
      if (sent.ok) onClose();
    }
  }
}

interface SourceProps {
  readonly place: RegisterPlace;
  readonly sheet: ReadSheet | undefined;
  readonly pasted: string;
  readonly onSheet: (sheet: ReadSheet | undefined) => void;
  readonly onType: (text: string) => void;
}

/** Where the list comes from: a file that was read, or what is pasted until one is chosen. */
function Source({ place, sheet, pasted, onSheet, onType }: SourceProps) {
  const { t } = useAttendanceWords();
  if (sheet)
    return (
      <p className="register-sheet">
        {t('paste.fromSheet', { name: sheet.name })}
        <Button size="small" kind="outline" onPress={() => onSheet(undefined)}>
          {t('paste.leaveSheet')}
        </Button>
      </p>
    );
  return (
    <>
      <TextField
        name="names"
        label={t('paste.names')}
        help={t('paste.help')}
        lines={8}
        defaultValue={pasted}
        onType={onType}
      />
      <FromSheet place={place} onRead={onSheet} />
    </>
  );
}

interface FromSheetProps {
  readonly place: RegisterPlace;
  readonly onRead: (sheet: ReadSheet) => void;
}

/** A list in a file: read by the server, which keeps nothing of it. */
function FromSheet({ place, onRead }: FromSheetProps) {
  const { t } = useAttendanceWords();
  const { sending, refused, send } = useSendFile(attendanceRoutes.readSheet);
  return (
    <div className="register-sheet">
      <FileDrop
        label={t('paste.sheet')}
        limits={sheetLimits}
        sending={sending}
        onFiles={([file]) => file && void read(file)}
      />
      <Wrong>{refused?.message ?? ''}</Wrong>
      <a href={urlOf(attendanceRoutes.blankSheet, {})} download>
        {t('paste.blank')}
      </a>
    </div>
  );

  async function read(file: File): Promise<void> {
    const answer = await send(file, { params: place });
    if (answer.ok) onRead({ name: file.name, rows: answer.value.rows });
  }
}
