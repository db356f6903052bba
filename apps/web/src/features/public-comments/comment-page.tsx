import { publicCommentRoutes, type CommentPageView } from '@daihoi/contract/public-comments';
import { calendarDate } from '@daihoi/domain/kernel';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Here } from '../../components/screen-states.tsx';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { CommentForm } from './comment-form.tsx';
import { DraftParts } from './draft-parts.tsx';
import { PageContext } from './page-context.ts';
import { OpenPage } from '../../components/open-page.tsx';
import type { WhichPage } from './send-comment.ts';
import { SentList } from './sent-list.tsx';
import { useKeptWords } from './use-kept-words.ts';
import './comment-page.css';

/** The page on which everybody comments. */
export function PublicPage() {
  return <CommentPage kind="public" code={useParams()['code'] ?? ''} />;
}

/** The page on which the members of one unit comment. */
export function MemberPage() {
  return <CommentPage kind="member" code={useParams()['code'] ?? ''} />;
}

function CommentPage(which: WhichPage) {
  const page = useRoute(publicCommentRoutes.page, { params: { ...which } });
  useTitledObject(page.status === 'here' ? page.data.title : undefined);
  return (
    <OpenPage className="comment-page">
      <Here of={page} page>
        {(data) => (
          <PageContext value={which}>
            <Opened key={which.code} which={which} page={data} />
          </PageContext>
        )}
      </Here>
    </OpenPage>
  );
}

interface OpenedProps {
  readonly which: WhichPage;
  readonly page: CommentPageView;
}

function Opened({ which, page }: OpenedProps) {
  const kept = useKeptWords(which);
  const [open, setOpen] = useState<number>();
  const openAt = useCallback(
    (paragraph: number) => setOpen((before) => (before === paragraph ? undefined : paragraph)),
    [],
  );
  const takes = page.phase === 'open';
  function form(paragraph: number) {
    return (
      <CommentForm
        page={kept}
        kind={which.kind}
        paragraph={paragraph}
        onStop={() => setOpen(undefined)}
      />
    );
  }
  return (
    <>
      <Intro page={page} />
      {takes && <WholeComment open={open === 0} onOpen={() => openAt(0)} form={form} />}
      <SentList sent={kept.sent} />
      <Questions page={page} />
      <DraftParts
        passages={page.passages}
        open={takes ? open : undefined}
        onOpen={takes ? openAt : undefined}
        form={form}
      />
    </>
  );
}

/** What is asked, by whom, until when, and what happens to a comment. */
function Intro({ page }: { readonly page: CommentPageView }) {
  const { t } = useText(publicCommentTexts);
  const format = useFormat();
  const [from, to] = [page.opensOn, page.closesOn].map((day) => format.date(calendarDate(day)));
  const { members, askedBy } = page;
  return (
    <header className="comment-page-intro">
      <p className="comment-page-quiet">
        {members === null
          ? t('asks', { unit: askedBy })
          : t('asksMembers', { unit: askedBy, members })}
      </p>
      <h1>{page.title}</h1>
      {page.phase === 'open' ? (
        <p>
          {t('window', { from: from ?? '', to: to ?? '' })}{' '}
          <b>{page.daysLeft === 1 ? t('lastDay') : t('daysLeft', { n: page.daysLeft })}</b>
        </p>
      ) : (
        <p className="comment-page-closed" role="status">
          {t(page.phase, { from: from ?? '', to: to ?? '' })}
        </p>
      )}
      {(page.phase === 'open' || page.phase === 'before') && (
        <>
          <p className="comment-page-quiet">{t('privacy')}</p>
          <p className="comment-page-quiet">{t('paper', { unit: members ?? askedBy })}</p>
        </>
      )}
      <p>
        <Link to="/gop-y/tra-loi">{t('toReceipt')}</Link>
      </p>
    </header>
  );
}

interface WholeProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly form: (paragraph: number) => ReactNode;
}

function WholeComment({ open, onOpen, form }: WholeProps) {
  const { t } = useText(publicCommentTexts);
  return (
    <div className="comment-page-whole">
      {open ? (
        form(0)
      ) : (
        <Button kind="act" onPress={onOpen}>
          {t('whole')}
        </Button>
      )}
    </div>
  );
}

function Questions({ page }: { readonly page: CommentPageView }) {
  const { t } = useText(publicCommentTexts);
  return (
    <>
      {page.summary !== '' && (
        <section className="comment-page-part">
          <h2>{t('part.summary')}</h2>
          {page.summary.split(/\n+/u).map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </section>
      )}
      {page.questions.length > 0 && (
        <section className="comment-page-part">
          <h2>{t('part.questions')}</h2>
          <ol className="comment-page-questions">
            {page.questions.map((question, at) => (
              <li key={at}>{question}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
