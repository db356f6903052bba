import { progressRoutes, type BehindRow } from '@daihoi/contract/progress';
import { Network } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useBehindColumns } from './behind-columns.tsx';
import { boardLink, congressLink } from './board-links.ts';
import { useLevelWords } from './level-words.ts';
import { useBoardAbout, type BoardAbout } from './use-board-about.ts';
import { useDated } from '../../lib/as-of.ts';
import './board.css';

const pageSize = 200;

/** The congresses behind one figure of the board; each row leads to its congress. */
export function FigurePage() {
  const { t } = useText(boardTexts);
  const about = useBoardAbout();
  const { level = '', figure = '' } = useParams();
  if (!about)
    return (
      <EmptyState page icon={Network} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  return <FigureList about={about} level={level} figure={figure} />;
}

interface FigureListProps {
  readonly about: BoardAbout;
  readonly level: string;
  readonly figure: string;
}

function FigureList({ about, level, figure }: FigureListProps) {
  const [after, setAfter] = useAddress('after');
  const [below] = useAddress('below');
  useListKeys();
  const { unitId, season, asOf } = about;
  const board = useRoute(progressRoutes.board, { params: { unitId }, query: { season, asOf } });
  const page = useRoute(progressRoutes.behind, {
    params: { unitId },
    query: {
      season,
      asOf,
      level,
      figure,
      limit: pageSize,
      ...(after ? { after } : {}),
      ...(below === '1' ? { below } : {}),
    },
  });
  const unit = board.status === 'here' ? board.data.unit.fullName : '';
  return (
    <>
      <FigureHead about={about} level={level} figure={figure} unit={unit} />
      <Here of={page}>
        {({ rows, next }) => (
          <>
            <FigureTable rows={rows} figure={figure} />
            <FigureTurns next={next} after={after} turn={setAfter} />
          </>
        )}
      </Here>
    </>
  );
}

function FigureHead({ about, level, figure, unit }: FigureListProps & { readonly unit: string }) {
  const { t } = useText(boardTexts);
  const words = useLevelWords();
  const format = useFormat();
  const key = boardKey('figure', figure);
  return (
    <PageHead
      name={<Link to={boardLink(about)}>{t('figure.back')}</Link>}
      title={t('figure.title', { figure: key ? t(key) : figure, level: words.name(level) })}
      meta={t('figure.meta', { unit, date: format.date(about.asOf) })}
    />
  );
}

const closedFigures: readonly string[] = [
  'closed',
  'reported',
  'ratified',
  'unreported',
  'appraising',
];

function FigureTable({
  rows,
  figure,
}: {
  readonly rows: readonly BehindRow[];
  readonly figure: string;
}) {
  const dated = useDated();
  const { t } = useText(boardTexts);
  const closed = closedFigures.includes(figure);
  const columns = useBehindColumns(
    closed
      ? ['unit', 'state', 'plan', 'closedOn', 'reportedOn', 'ratifiedOn']
      : ['unit', 'grassroots', 'state', 'plan', 'closing', 'deadline'],
  );
  return (
    <Card padded={false}>
      <DataTable
        label={t('figure.title', { figure, level: '' })}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.congressId}
        linkOf={(row) => dated(congressLink(row.congressId))}
        empty={t('figure.none')}
      />
    </Card>
  );
}

interface FigureTurnsProps {
  readonly next: string | null;
  readonly after: string | null;
  readonly turn: (after?: string) => void;
}

function FigureTurns({ next, after, turn }: FigureTurnsProps) {
  const { t } = useText(boardTexts);
  return (
    <div className="board-turns">
      {after && <Button onPress={() => turn()}>{t('figure.first')}</Button>}
      {next && <Button onPress={() => turn(next)}>{t('figure.next')}</Button>}
    </div>
  );
}
