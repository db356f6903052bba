import { gatherRoutes, type MeetingView } from '@daihoi/contract/comments';
import { useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useSendFile } from '../../../api/use-send-file.ts';
import { isStale } from '../../../api/refusal.ts';
import { urlOf } from '../../../api/url-of.ts';
import { ButtonAnchor } from '../../../components/button.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { paperLimits } from '../../../lib/file-limits.ts';

/** The minutes as a file beside the figures of the meeting. */
export function MinutesFile({ meeting }: { readonly meeting: MeetingView }) {
  const { t } = useCommentWords();
  const { params, view, open } = useConsultation();
  const queries = useQueryClient();
  const { sending, refused, send: sendFile } = useSendFile(gatherRoutes.addMinutes);
  const here = urlOf(gatherRoutes.minutes, { params: { ...params, ofUnit: params.unitId } });
  return (
    <div className="comments-minutes">
      {meeting.hasMinutes && (
        <ButtonAnchor size="small" icon={FileText} href={here}>
          {t('send.minutesHere')}
        </ButtonAnchor>
      )}
      {open && (
        <FileDrop
          label={t(meeting.hasMinutes ? 'send.minutesMore' : 'send.minutes')}
          limits={paperLimits}
          sending={sending}
          onFiles={([file]) => file && void send(file)}
        />
      )}
      <Wrong>{refused?.message}</Wrong>
    </div>
  );

  async function send(file: File): Promise<void> {
    const sent = await sendFile(file, {
      params,
      query: { version: view.unitVersion },
    });
    if (sent.ok || isStale(sent.error)) await queries.invalidateQueries();
  }
}
