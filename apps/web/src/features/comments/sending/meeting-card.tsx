import { gatherRoutes, type MeetingView } from '@daihoi/contract/comments';
import { calendarDate } from '@daihoi/domain/kernel';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField, NumberField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommentWords, type CommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { MinutesFile } from './minutes-file.tsx';
import { readMeeting } from './read-meeting.ts';

/** The meeting in which the unit talked about the draft, with its minutes. */
export function MeetingCard() {
  const words = useCommentWords();
  const { t } = words;
  const { view, open } = useConsultation();
  const [changing, setChanging] = useState(false);
  const { meeting } = view;
  if (meeting === null && !open) return null;
  const form = open && (meeting === null || changing);
  return (
    <Card title={t('send.meeting')}>
      {meeting !== null && !form && (
        <>
          <p className="comments-meeting">{meetingWords(meeting, words)}</p>
          {open && (
            <Button size="small" icon={PencilLine} onPress={() => setChanging(true)}>
              {t('send.change')}
            </Button>
          )}
          <MinutesFile meeting={meeting} />
        </>
      )}
      {form && <MeetingForm onDone={() => setChanging(false)} />}
    </Card>
  );
}

/** The meeting in one sentence. */
export function meetingWords(meeting: MeetingView, { t, day }: CommentWords): string {
  const told = {
    day: day(meeting.metOn),
    present: meeting.membersPresent,
    total: meeting.membersTotal,
  };
  return meeting.minutesNumber === null
    ? t('send.recorded', told)
    : t('send.recordedNumber', { ...told, number: meeting.minutesNumber });
}

function MeetingForm({ onDone }: { readonly onDone: () => void }) {
  const words = useCommentWords();
  const { t } = words;
  const { params, view } = useConsultation();
  const act = useAct(gatherRoutes.meeting);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { meeting } = view;
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <div className="comments-fields">
        <DateField
          name="metOn"
          label={t('send.metOn')}
          {...(meeting ? { defaultValue: calendarDate(meeting.metOn) } : {})}
        />
        <NumberField
          name="membersTotal"
          label={t('send.total')}
          width="figure"
          {...(meeting ? { defaultValue: meeting.membersTotal } : {})}
        />
        <NumberField
          name="membersPresent"
          label={t('send.present')}
          width="figure"
          {...(meeting ? { defaultValue: meeting.membersPresent } : {})}
        />
        <TextField
          name="minutesNumber"
          label={t('send.number')}
          width="name"
          maxLength={60}
          optional
          {...(meeting?.minutesNumber ? { defaultValue: meeting.minutesNumber } : {})}
        />
      </div>
      <Said state={act.state} />
      <FormActions>
        <Button type="submit" busy={act.state.status === 'sending'}>
          {t('send.save')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readMeeting(entered, words);
    setErrors(read.errors);
    if (!read.meeting) return;
    const sent = await act.send({ params, body: { version: view.unitVersion, ...read.meeting } });
    if (sent.ok) onDone();
  }
}
