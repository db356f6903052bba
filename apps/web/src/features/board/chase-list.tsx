import { progressRoutes, type BehindRow, type BoardLevel } from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { LinkButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Here } from '../../components/screen-states.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useBehindColumns } from './behind-columns.tsx';
import { congressLink, figureLink } from './board-links.ts';
import { RemindDialog } from './remind-dialog.tsx';
import type { BoardAbout } from './use-board-about.ts';

interface ChaseListProps {
  readonly level: BoardLevel;
  readonly about: BoardAbout;
}

/** So many stand on the board itself; the rest is one press away. */
const mostOnBoard = 50;

/** Whom the list can be narrowed to: all that remain first, then the parts that people chase. */
const chased = [
  'remaining',
  'unapproved',
  'returned',
  'unplanned',
  'forecastLate',
  'late',
  'postponed',
] as const;

/** Who has not closed yet: state, plan, forecast, what each waits for and by when that is needed. */
export function ChaseList({ level, about }: ChaseListProps) {
  const { unitId, season, asOf } = about;
  const [part] = useAddress('chased');
  const figure = chased.find((each) => each === part) ?? 'remaining';
  const rows = useRoute(
    progressRoutes.behind,
    {
      params: { unitId },
      query: {
        season,
        asOf,
        level: level.level,
        figure,
        waiting: '1',
        limit: mostOnBoard,
      },
    },
    { keepLast: true },
  );
  return (
    <Here of={rows}>
      {(page) => (
        <ChaseCard
          level={level}
          about={about}
          figure={figure}
          rows={page.rows.toSorted(byPlan)}
          more={page.next !== null}
        />
      )}
    </Here>
  );
}

function byPlan(left: BehindRow, right: BehindRow): number {
  const [a, b] = [left.plan?.from ?? '9999', right.plan?.from ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}

interface ChaseCardProps extends ChaseListProps {
  readonly figure: (typeof chased)[number];
  readonly rows: readonly BehindRow[];
  readonly more: boolean;
}

function ChaseCard({ level, about, figure, rows, more }: ChaseCardProps) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  const { today } = useAsOf();
  const mayRemind = useMayRemind(about);
  const pick = usePickColumn(picked, setPicked);
  const plain = useBehindColumns([
    'unit',
    'grassroots',
    'state',
    'plan',
    'closing',
    ...(about.asOf < today ? [] : (['waits'] as const)),
    'needed',
  ]);
  const chosen = rows.filter((row) => picked.has(row.congressId));
  return (
    <Card
      padded={false}
      title={t('chase.title', { n: format.integer(level.total - level.closed) })}
      note={
        level.window &&
        t('chase.deadline', { date: format.date(calendarDate(level.window.closes)) })
      }
      aside={
        <span className="board-aside">
          {more && <Link to={figureLink(about, level.level, figure)}>{t('chase.all')}</Link>}
          {mayRemind && (
            <LinkButton onPress={() => setOpen(true)} label={t('chase.remind')}>
              {t('chase.remind')}
            </LinkButton>
          )}
        </span>
      }
    >
      <ChaseFilter figure={figure} />
      <DataTable
        name="chase"
        label={t('chase.title', { n: format.integer(rows.length) })}
        columns={mayRemind ? [...plain, pick] : plain}
        rows={rows}
        keyOf={(row) => row.congressId}
        linkOf={(row) => congressLink(row.congressId)}
        empty={t(figure === 'remaining' ? 'chase.none' : 'figure.none')}
      />
      {open && (
        <RemindDialog
          rows={chosen}
          deadline={level.window?.closes}
          onClose={(sent) => {
            setOpen(false);
            if (sent) setPicked(new Set());
          }}
        />
      )}
    </Card>
  );
}

/** Narrows the list to one part of those left; it stands in the address. */
function ChaseFilter({ figure }: Pick<ChaseCardProps, 'figure'>) {
  const { t } = useText(boardTexts);
  const [, choose] = useAddress('chased');
  return (
    <div className="board-filter not-printed">
      <Select
        name="chased"
        label={t('chase.show')}
        width="name"
        defaultValue={figure}
        options={chased.map((value) => ({ value, label: t(`figure.${value}`) }))}
        onChoose={(value) => choose(value === 'remaining' ? undefined : value)}
      />
    </div>
  );
}

/** Reminding is an act of the superior and of today; the server asks the policy table again. */
function useMayRemind({ unitId }: BoardAbout): boolean {
  const { past } = useAsOf();
  const { grants } = useSession();
  return (
    !past &&
    grants.some(
      (grant) =>
        (grant.role === 'organizationBoard' || grant.role === 'leader') && grant.unit.id === unitId,
    )
  );
}

function usePickColumn(
  picked: ReadonlySet<string>,
  change: (next: ReadonlySet<string>) => void,
): Column<BehindRow> {
  const { t } = useText(boardTexts);
  return {
    id: 'pick',
    head: t('chase.pick'),
    phone: 'figure',
    cell: ({ congressId, unit }) => (
      <label className="board-pick">
        <input
          type="checkbox"
          aria-label={t('chase.pickOne', { name: unit.fullName })}
          checked={picked.has(congressId)}
          onChange={(event) => {
            const next = new Set(picked);
            if (event.target.checked) next.add(congressId);
            else next.delete(congressId);
            change(next);
          }}
        />
      </label>
    ),
  };
}
