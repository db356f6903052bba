import { progressRoutes, type Board, type BoardChanges } from '@daihoi/contract/progress';
import type { TaskList } from '@daihoi/contract/tasks';
import { addDays, calendarDate } from '@daihoi/domain/kernel';
import { Link } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { Fraction, OpenFigure } from '../../components/open-figure.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Here } from '../../components/screen-states.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { taskTexts } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { wireState } from '../../lib/wire-state.ts';

interface SidePanelProps {
  readonly list: TaskList;
  readonly season: string;
}

/** Beside the tasks: how the own subtree stands today, who meets next, what changed since yesterday. */
export function SidePanel({ list, season }: SidePanelProps) {
  const unitId = useSession().grants[0]?.unit.id ?? '';
  const asOf = list.today;
  const since = addDays(calendarDate(asOf), -1);
  const params = { unitId };
  const board = useRoute(progressRoutes.board, { params, query: { season, asOf } });
  const changes = useRoute(progressRoutes.changes, {
    params,
    query: { season, asOf, since, limit: 6 },
  });
  if (board.status === 'here' && board.data.tiles.length === 0) return null;
  return (
    <aside className="today-side">
      <Here of={board}>{(data) => <BoardToday board={data} />}</Here>
      {list.meeting.length > 0 && <Meetings meeting={list.meeting} />}
      <Here of={changes}>{(data) => <Changed changes={data} />}</Here>
    </aside>
  );
}

function BoardToday({ board }: { readonly board: Board }) {
  const { t } = useText(taskTexts);
  const words = useText(boardTexts);
  const format = useFormat();
  const levels = board.levels.filter(({ level, total }) => total > 0 && level !== board.unit.level);
  return (
    <section>
      <h2>{t('boardToday')}</h2>
      <Card>
        <div className="today-board">
          {levels.map(({ level, total, held, closed, ratified, planned }) => {
            const key = boardKey('short', level);
            const name = key ? words.t(key) : level;
            const spoken = words.t('table.barWords', { closed, total, planned });
            return (
              <div key={level}>
                <div className="today-board-line">
                  <span>{name}</span>
                  <OpenFigure
                    to={`/board/${board.unit.id}/${level}/closed`}
                    words={`${name}: ${spoken}`}
                  >
                    <Fraction part={format.integer(closed)} whole={format.integer(total)} />
                  </OpenFigure>
                </div>
                <ProgressBar {...{ total, held, closed, ratified, planned }} label={spoken} />
              </div>
            );
          })}
          <p>{t('notch')}</p>
        </div>
      </Card>
    </section>
  );
}

function Meetings({ meeting }: { readonly meeting: TaskList['meeting'] }) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  return (
    <section>
      <h2>{t('meeting')}</h2>
      <ul className="today-meetings">
        {meeting.map(({ congressId, unit, state, plan }) => {
          const known = wireState(state);
          return (
            <li key={congressId}>
              <span>{format.dayMonth(calendarDate(plan.from))}</span>
              <Link to={`/congresses/${congressId}`}>{unit.shortName}</Link>
              {known && <StatusChip state={known} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Changed({ changes }: { readonly changes: BoardChanges }) {
  const { t } = useText(taskTexts);
  const words = useText(boardTexts);
  return (
    <section>
      <h2>{t('changes')}</h2>
      {changes.changes.length === 0 && <p>{t('noChanges')}</p>}
      <ul className="today-changes">
        {changes.changes.map(({ eventId, unit, act, congressId }) => (
          <li key={eventId}>
            <Link to={`/congresses/${congressId}`}>{unit.shortName}</Link>{' '}
            {words.t(boardKey('act', act) ?? 'act.other')}
          </li>
        ))}
      </ul>
    </section>
  );
}
