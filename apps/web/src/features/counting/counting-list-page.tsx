import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { Vote } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import type { AnswerOf } from '@daihoi/contract/http';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { NextStepCard } from '../../components/next-step-card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Said } from '../../components/said.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { countingListTexts } from '../../i18n/counting-list.ts';
import { useText } from '../../i18n/use-text.ts';
import { roomPath } from './ballot-view.ts';
import { useCountingWords } from './use-counting-words.ts';
import './counting-list.css';

type Answer = AnswerOf<typeof ballotSessionRoutes.list>;
type Line = Answer['sessions'][number];
type Next = Answer['next'][number];

/** Ballots of a congress: what may be opened now, and what was held. */
export function CountingListPage() {
  const { congressId = '' } = useParams();
  const { t } = useCountingWords();
  const { t: l } = useText(countingListTexts);
  const list = useRoute(ballotSessionRoutes.list, { params: { congressId } });
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          <ButtonLink size="small" to={`/congresses/${congressId}`}>
            {t('back')}
          </ButtonLink>
        }
      >
        {l('sentence')}
      </PageHead>
      <Here of={list}>{(data) => <LoadedList congressId={congressId} list={data} />}</Here>
    </>
  );
}

interface LoadedListProps {
  readonly congressId: string;
  readonly list: Answer;
}

function LoadedList({ congressId, list }: LoadedListProps) {
  const { t: l } = useText(countingListTexts);
  const [first] = list.next.filter(({ waits }) => waits === undefined);
  const others = list.next.filter((each) => each !== first);
  const running = list.sessions.find(({ state }) => !over.has(state));
  if (list.next.length === 0 && list.sessions.length === 0)
    return (
      <EmptyState icon={Vote} title={l('emptyTitle')}>
        {l('empty')}
      </EmptyState>
    );
  const also = running ? list.next : others;
  return (
    <>
      {running && <RunningBallot congressId={congressId} line={running} />}
      {!running && first && <NextBallot congressId={congressId} next={first} main />}
      {list.sessions.length > 0 && <HeldBallots congressId={congressId} sessions={list.sessions} />}
      {also.length > 0 && (
        <section className="counting-also">
          <h2>{l('also')}</h2>
          {also.map((each) => (
            <NextBallot key={each.office} congressId={congressId} next={each} />
          ))}
        </section>
      )}
    </>
  );
}

/** Nothing is left to do in the room. */
const over: ReadonlySet<string> = new Set(['SEALED', 'VOID']);

interface RunningBallotProps {
  readonly congressId: string;
  readonly line: Line;
}

/** The ballot that is under way comes before everything else. */
function RunningBallot({ congressId, line }: RunningBallotProps) {
  const { t, ballot, round } = useCountingWords();
  const { t: l } = useText(countingListTexts);
  const { office } = line;
  return (
    <NextStepCard
      eyebrow={l('next')}
      title={l('runningTitle', { ballot: ballot(line), round: round(line) })}
      action={
        <ButtonLink kind="act" to={roomPath({ congressId, office, number: line.round.number })}>
          {l('continue')}
        </ButtonLink>
      }
    >
      {l('running', { state: t(`state.${line.state}`) })}
    </NextStepCard>
  );
}

interface NextBallotProps {
  readonly congressId: string;
  readonly next: Next;
  /** The one at the top, in words. */
  readonly main?: boolean;
}

function NextBallot({ congressId, next, main = false }: NextBallotProps) {
  const words = useCountingWords();
  const { t, round } = words;
  const { t: l } = useText(countingListTexts);
  const navigate = useNavigate();
  const act = useAct(ballotSessionRoutes.open);
  const { office, seats, names } = next;
  const named = { office: words.office(next), round: round(next) };
  const titled = next.waits ? l('waitsTitle', named) : t('list.nextTitle', named);
  const text = next.waits
    ? l('waits', {
        office: words.office({ office: next.waits.waitsFor }),
        place: words.place(next.waits.rule),
      })
    : t(names === 0 ? 'list.nextNoNames' : 'list.nextText', {
        kind: t(`kind.${next.round.kind}`),
        seats,
        names,
      });
  async function open(): Promise<void> {
    const opened = await act.send({ params: { congressId }, body: { office } });
    if (opened.ok) await navigate(roomPath({ congressId, office, number: opened.value.number }));
  }
  const button = (
    <>
      <Button
        kind={main ? 'act' : 'outline'}
        size={main ? 'normal' : 'small'}
        {...(main ? {} : { label: titled })}
        busy={act.state.status === 'sending'}
        onPress={() => void open()}
      >
        {l(main ? 'open' : 'openShort')}
      </Button>
      <Said state={act.state} />
    </>
  );
  if (main)
    return (
      <NextStepCard eyebrow={l('next')} title={titled} action={button}>
        {text}
      </NextStepCard>
    );
  return (
    <div className="counting-next">
      <p>
        <b>{titled}</b>
        <br />
        {text}
      </p>
      {!next.waits && button}
    </div>
  );
}

interface HeldBallotsProps {
  readonly congressId: string;
  readonly sessions: readonly Line[];
}

function HeldBallots({ congressId, sessions }: HeldBallotsProps) {
  const words = useCountingWords();
  const { t } = words;
  const { t: l } = useText(countingListTexts);
  const columns: readonly Column<Line>[] = [
    {
      id: 'ballot',
      head: l('col.ballot'),
      phone: 'name',
      cell: (line) => `${words.ballot(line)}, ${words.round(line)}`,
    },
    {
      id: 'state',
      head: l('col.state'),
      phone: 'chip',
      cell: ({ state, voidReason }) =>
        voidReason === undefined || voidReason === ''
          ? t(`state.${state}`)
          : l('voidFor', { reason: voidReason }),
    },
    {
      id: 'seats',
      head: l('col.seats'),
      numeric: true,
      phone: 'figure',
      cell: (line) => words.format.integer(line.seats),
    },
    {
      id: 'names',
      head: l('col.names'),
      numeric: true,
      phone: 'figure',
      cell: (line) => words.format.integer(line.names),
    },
  ];
  return (
    <div className="counting-held">
      <Card title={l('held')} padded={false}>
        <DataTable
          label={l('held')}
          columns={columns}
          rows={sessions}
          keyOf={({ id }) => id}
          linkOf={({ id, office, round, state }) => {
            const room = roomPath({ congressId, office, number: round.number });
            return state === 'VOID' ? `${room}?session=${id}` : room;
          }}
        />
      </Card>
    </div>
  );
}
