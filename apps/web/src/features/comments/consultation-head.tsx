import type { ConsultationView } from '@daihoi/contract/comments';
import { CalendarPlus, ListChecks, QrCode } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { StatusChip } from './status-chip.tsx';
import { phaseWords } from './status-words.ts';
import { useCommentWords } from './use-comment-words.ts';
import { useConsultation } from './which-consultation.ts';

const ExtendDialog = lazy(async () => ({
  default: (await import('./asking/extend-dialog.tsx')).ExtendDialog,
}));
const CallOffDialog = lazy(async () => ({
  default: (await import('./asking/call-off-dialog.tsx')).CallOffDialog,
}));

/** Whose draft it is, until when, what is asked in particular. */
export function ConsultationHead({ view }: { readonly view: ConsultationView }) {
  const words = useCommentWords();
  const { t } = words;
  return (
    <>
      <PageHead
        name={t('head.asker', { unit: view.asker.fullName, n: view.draftVersion })}
        title={view.title}
        meta={
          <>
            <StatusChip line={view} />
            <span>{phaseWords(view, words)}</span>
          </>
        }
        actions={view.state === 'CALLED_OFF' ? undefined : <HeadActs view={view} />}
      />
      <About view={view} />
    </>
  );
}

/** The way to the synthesis for the unit that answers, to the answers for everybody else, and what is done while it asks. */
function HeadActs({ view }: { readonly view: ConsultationView }) {
  const { t } = useCommentWords();
  const { unitId, consultationId } = useConsultation().params;
  const way = `/synthesis/${unitId}/${consultationId}`;
  return (
    <>
      {view.state === 'ASKING' && <Acts view={view} />}
      {view.isOwn && view.mayAsk && (
        <ButtonLink size="small" icon={ListChecks} to={way}>
          {t('head.synthesis')}
        </ButtonLink>
      )}
      {!view.isOwn && view.state === 'CONCLUDED' && (
        <ButtonLink size="small" icon={ListChecks} to={`${way}/answers`}>
          {t('head.answers')}
        </ButtonLink>
      )}
    </>
  );
}

function Acts({ view }: { readonly view: ConsultationView }) {
  const { t } = useCommentWords();
  const { params } = useConsultation();
  const hasPage = view.memberCode !== null || view.publicCode !== null;
  return (
    <>
      {view.mayWrite && hasPage && (
        <ButtonLink
          size="small"
          icon={QrCode}
          to={`/comments/${params.unitId}/${params.consultationId}/pages`}
        >
          {t('head.pages')}
        </ButtonLink>
      )}
      {view.mayAsk && <OwnActs view={view} />}
    </>
  );
}

function OwnActs({ view }: { readonly view: ConsultationView }) {
  const { t } = useCommentWords();
  const [dialog, setDialog] = useState<'extend' | 'callOff'>();
  return (
    <>
      <Button size="small" icon={CalendarPlus} onPress={() => setDialog('extend')}>
        {t('head.extend')}
      </Button>
      {view.board?.comments === 0 && (
        <Button size="small" kind="text" onPress={() => setDialog('callOff')}>
          {t('head.callOff')}
        </Button>
      )}
      <Suspense>
        {dialog === 'extend' && <ExtendDialog onClose={close} />}
        {dialog === 'callOff' && <CallOffDialog onClose={close} />}
      </Suspense>
    </>
  );

  function close(): void {
    setDialog(undefined);
  }
}

function About({ view: { summary, questions } }: { readonly view: ConsultationView }) {
  const { t } = useCommentWords();
  if (summary === '' && questions.length === 0) return null;
  return (
    <div className="comments-about">
      {summary !== '' && (
        <section>
          <h2>{t('head.summary')}</h2>
          <p className="comments-words">{summary}</p>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h2>{t('head.questions')}</h2>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
