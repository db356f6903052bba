import {
  synthesisRoutes,
  type HomeAnswerView,
  type HomeAnswersView,
} from '@daihoi/contract/synthesis';
import { MessagesSquare } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { changedWords } from './changed-words.ts';
import { whoSaid } from './line-list.tsx';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis, WhichSynthesisContext } from './which-synthesis.ts';
import '../../design/font-words.css';
import './synthesis.css';

const pageSize = 30;

/** The answers that came home to a unit, for what it and the units below it said. */
export function AnswersPage() {
  const { unitId = '', consultationId = '' } = useParams();
  const params = useMemo(() => ({ unitId, consultationId }), [unitId, consultationId]);
  const [after, setAfter] = useState<number>();
  const query = after === undefined ? {} : { after };
  const answers = useRoute(synthesisRoutes.home, { params, query }, { keepLast: true });
  return (
    <Here page of={answers}>
      {(data) => (
        <WhichSynthesisContext value={{ params, open: false }}>
          <Loaded data={data} of={`/comments/${unitId}/${consultationId}`} onMore={setAfter} />
        </WhichSynthesisContext>
      )}
    </Here>
  );
}

function Loaded(props: {
  readonly data: HomeAnswersView;
  /** Where the unit reads the draft and what it said. */
  readonly of: string;
  readonly onMore: (after: number) => void;
}) {
  const { t } = useSynthesisWords();
  const { title, ownerName: owner, concluded, answers } = props.data;
  useTitledObject(title);
  const last = answers.at(-1);
  return (
    <>
      <Breadcrumb levels={[{ label: title, to: props.of }, { label: t('home.name') }]} />
      <PageHead name={t('home.name')}>{t('home.sentence', { owner, title })}</PageHead>
      {answers.length === 0 ? (
        <EmptyState icon={MessagesSquare} title={t(concluded ? 'home.none' : 'home.pending')}>
          {t(concluded ? 'home.noneText' : 'home.pendingText', { owner })}
        </EmptyState>
      ) : (
        <ul className="synthesis-changes">
          {answers.map((answer: HomeAnswerView) => (
            <li key={answer.id}>
              <Answer answer={answer} />
            </li>
          ))}
        </ul>
      )}
      {last && answers.length === pageSize && (
        <Button size="small" onPress={() => props.onMore(last.number)}>
          {t('home.more')}
        </Button>
      )}
    </>
  );
}

function Answer({ answer }: { readonly answer: HomeAnswerView }) {
  const words = useSynthesisWords();
  const { t } = words;
  const [shown, setShown] = useState(false);
  return (
    <Card title={t('groups.name', { n: answer.number })} note={words.place(answer.place)}>
      <p className="synthesis-words" lang="vi">
        {answer.gist}
      </p>
      <div className="synthesis-answer">
        <p>
          <b>{t(`outcome.${answer.outcome}`)}</b>
        </p>
        {answer.reason !== '' && (
          <p className="synthesis-words" lang="vi">
            {answer.reason}
          </p>
        )}
        {changedWords(answer.changes, words).map(({ said }) => (
          <p key={said}>{said}</p>
        ))}
      </div>
      <LinkButton open={shown} onPress={() => setShown(!shown)}>
        {t('home.own', { n: answer.comments })}
      </LinkButton>
      {shown && <OwnComments groupId={answer.id} />}
    </Card>
  );
}

function OwnComments({ groupId }: { readonly groupId: string }) {
  const words = useSynthesisWords();
  const { params } = useWhichSynthesis();
  const [after, setAfter] = useState<{ readonly afterAt: string; readonly afterId: string }>();
  const comments = useRoute(
    synthesisRoutes.homeComments,
    { params: { ...params, groupId }, query: { ...after } },
    { keepLast: true },
  );
  return (
    <Here of={comments}>
      {({ comments: found }) => {
        const last = found.at(-1);
        return (
          <>
            <ul className="synthesis-lines">
              {found.map((line) => (
                <li key={line.id}>
                  <span className="synthesis-words" lang="vi">
                    {line.text}
                  </span>
                  <small>
                    {whoSaid(line, words)} · {words.moment(line.madeAt)}
                  </small>
                </li>
              ))}
            </ul>
            {last && found.length === 50 && (
              <Button
                size="small"
                onPress={() => setAfter({ afterAt: last.madeAt, afterId: last.id })}
              >
                {words.t('groups.moreLines')}
              </Button>
            )}
          </>
        );
      }}
    </Here>
  );
}
