import { progressRoutes, type BoardChanges } from '@daihoi/contract/progress';
import { addDays, calendarDate, parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { Network } from 'lucide-react';
import { Link } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { congressLink } from './board-links.ts';
import { useLevelWords } from './level-words.ts';
import { useBoardAbout, type BoardAbout } from './use-board-about.ts';
import { useDated } from '../../lib/as-of.ts';
import './board.css';

/** What changed on the board between another day and the as-of day. */
export function ChangesPage() {
  const { t } = useText(boardTexts);
  const about = useBoardAbout();
  if (!about)
    return (
      <EmptyState page icon={Network} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  return <ChangesBetween about={about} />;
}

function ChangesBetween({ about }: { readonly about: BoardAbout }) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  useListKeys();
  const [text, setText] = useAddress('since');
  const parsed = parseCalendarDate(text ?? '');
  const since = parsed.ok ? parsed.value : addDays(about.asOf, -7);
  const { unitId, season, asOf } = about;
  const changes = useRoute(
    progressRoutes.changes,
    { params: { unitId }, query: { season, asOf, since, limit: 200 } },
    { keepLast: true },
  );
  return (
    <>
      <PageHead
        name={<Link to={`/board/${unitId}?asOf=${asOf}`}>{t('figure.back')}</Link>}
        title={t('changes.title', { since: format.date(since), until: format.date(asOf) })}
      />
      <label className="board-since">
        <span className="field-label">{t('changes.since')}</span>
        <input
          type="date"
          className="control"
          value={since}
          max={asOf}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Here of={changes}>
        {(data) => <Changes changes={data} since={since} until={about.asOf} />}
      </Here>
    </>
  );
}

interface ChangesProps {
  readonly changes: BoardChanges;
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

function Changes({ changes, since, until }: ChangesProps) {
  const { t } = useText(boardTexts);
  if (changes.counts.length === 0 && changes.changes.length === 0)
    return <p className="board-quiet">{t('changes.none')}</p>;
  return (
    <div className="board-changes">
      <Card title={t('changes.label')} padded={false}>
        <CountTable changes={changes} since={since} until={until} />
      </Card>
      <Card title={t('changes.list')} padded={false}>
        <ChangeTable changes={changes} />
      </Card>
    </div>
  );
}

function CountTable({ changes, since, until }: ChangesProps) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  const words = useLevelWords();
  return (
    <DataTable
      name="counts"
      label={t('changes.label')}
      density="dense"
      rows={changes.counts}
      keyOf={(row) => `${row.level} ${row.milestone}`}
      columns={[
        { id: 'level', head: t('changes.level'), cell: (row) => words.name(row.level) },
        {
          id: 'figure',
          head: t('changes.figure'),
          phone: 'chip',
          cell: (row) => <FigureWord name={row.milestone} />,
        },
        {
          id: 'before',
          head: t('changes.before', { date: format.dayMonth(since) }),
          numeric: true,
          phone: 'figure',
          cell: (row) => format.integer(row.before),
        },
        {
          id: 'after',
          head: t('changes.after', { date: format.dayMonth(until) }),
          numeric: true,
          phone: 'figure',
          cell: (row) => <b>{format.integer(row.after)}</b>,
        },
        {
          id: 'difference',
          head: t('changes.difference'),
          numeric: true,
          cell: ({ before, after }) =>
            `${after > before ? '+' : '−'}${format.integer(Math.abs(after - before))}`,
        },
      ]}
    />
  );
}

function FigureWord({ name }: { readonly name: string }) {
  const { t } = useText(boardTexts);
  const key = boardKey('figure', name);
  return key ? t(key) : name;
}

function ChangeTable({ changes }: { readonly changes: BoardChanges }) {
  const dated = useDated();
  const { t } = useText(boardTexts);
  const format = useFormat();
  return (
    <DataTable
      name="list"
      label={t('changes.list')}
      rows={changes.changes}
      keyOf={(row) => row.eventId}
      linkOf={(row) => dated(congressLink(row.congressId))}
      columns={[
        { id: 'unit', head: t('changes.unit'), cell: (row) => row.unit.fullName },
        {
          id: 'what',
          head: t('changes.what'),
          phone: 'chip',
          cell: (row) => t(boardKey('act', row.act) ?? 'act.other'),
        },
        {
          id: 'day',
          head: t('changes.day'),
          numeric: true,
          phone: 'figure',
          sortBy: (row) => row.occurredOn,
          cell: (row) => format.date(calendarDate(row.occurredOn)),
        },
      ]}
    />
  );
}
