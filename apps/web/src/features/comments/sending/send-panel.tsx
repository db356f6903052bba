import { gatherRoutes } from '@daihoi/contract/comments';
import { Send } from 'lucide-react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Said } from '../../../components/said.tsx';
import { sumOf } from '../sum-of.ts';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { MeetingCard } from './meeting-card.tsx';

/** The meeting, and everything that stands here on its way up. */
export function SendPanel() {
  const { t } = useCommentWords();
  const { view } = useConsultation();
  return (
    <div className="comments-stack comments-narrow">
      <MeetingCard />
      <Card title={t('send.title', { superior: view.superiorName ?? '' })}>
        <SentBefore />
        <Sending />
      </Card>
    </div>
  );
}

function SentBefore() {
  const { t, moment } = useCommentWords();
  const { sent } = useConsultation().view;
  if (!sent) return null;
  const told = { when: moment(sent.at), who: sent.by };
  return (
    <p className="comments-note" role="status">
      {t(sent.nothingToSay ? 'send.doneNothing' : 'send.done', told)}
    </p>
  );
}

function Sending() {
  const { t } = useCommentWords();
  const { params, view, open } = useConsultation();
  const act = useAct(gatherRoutes.send);
  const { lines, held } = view.box;
  const below = sumOf(view.below);
  if (!open) return <p className="comments-note">{t('send.closed')}</p>;
  const blocked =
    held > 0 ? t('send.needHeld') : view.meeting === null ? t('send.needMeeting') : undefined;
  const busy = act.state.status === 'sending';
  return (
    <>
      <p>{lines === 0 ? t('send.none') : t('send.count', { n: lines })}</p>
      {held > 0 && <p>{t('send.held', { n: held })}</p>}
      {below.asked > below.sent && <p>{t('send.below', { n: below.asked - below.sent })}</p>}
      {lines > 0 ? (
        <>
          <p className="comments-note">{t('send.final')}</p>
          <Button
            kind="act"
            icon={Send}
            busy={busy}
            {...(blocked === undefined ? {} : { blockedBecause: blocked })}
            onPress={() => send(false)}
          >
            {t('send.act', { n: lines, superior: view.superiorName ?? '' })}
          </Button>
        </>
      ) : (
        view.sent === null &&
        held === 0 && (
          <>
            <p className="comments-note">{t('send.nothingText')}</p>
            <Button busy={busy} onPress={() => send(true)}>
              {t('send.nothing')}
            </Button>
          </>
        )
      )}
      <Said state={act.state} />
    </>
  );

  function send(nothingToSay: boolean): void {
    void act.tell({ params, body: { version: view.unitVersion, lines, nothingToSay } });
  }
}
