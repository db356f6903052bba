import type { LevelTally } from '@daihoi/contract/comments';
import { Link } from 'react-router';
import { Card } from '../../../components/card.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { useCommentWords, type CommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { UnitsCard } from './units-card.tsx';

/** Who was asked, who has sent, who owes an answer, and what has come by passage. */
export function BoardPanel() {
  const words = useCommentWords();
  const { t } = words;
  const { view } = useConsultation();
  const levels = view.board?.levels ?? view.below;
  return (
    <div className="comments-stack">
      {levels.length === 0 ? (
        <p className="comments-note">{t('board.noBelow')}</p>
      ) : (
        <>
          <Card title={t('board.levels')} padded={false}>
            <DataTable
              label={t('board.levels')}
              columns={levelColumns(words)}
              rows={levels}
              keyOf={(row) => row.level}
            />
          </Card>
          <UnitsCard levels={levels} />
        </>
      )}
      <Places />
    </div>
  );
}

function levelColumns({ t, level }: CommentWords): readonly Column<LevelTally>[] {
  return [
    { id: 'level', head: t('board.level'), cell: (row) => level(row.level), phone: 'name' },
    { id: 'asked', head: t('board.asked'), cell: (row) => row.asked, numeric: true },
    {
      id: 'sent',
      head: t('board.sent'),
      cell: (row) => `${row.sent}/${row.asked}`,
      numeric: true,
      phone: 'figure',
    },
    { id: 'nothing', head: t('board.nothing'), cell: (row) => row.nothingToSay, numeric: true },
    { id: 'silent', head: t('board.silent'), cell: (row) => row.asked - row.sent, numeric: true },
  ];
}

/** How much was said of each passage. */
function Places() {
  const { t } = useCommentWords();
  const { places } = useConsultation().view;
  if (places.length === 0)
    return (
      <Card title={t('board.places')}>
        <p className="comments-note">{t('board.noPlaces')}</p>
      </Card>
    );
  return (
    <Card title={t('board.places')}>
      <ul className="comments-places">
        {places.map(({ paragraph, lines }) => (
          <li key={paragraph ?? 'whole'}>
            <Link to={`?tab=gop-y&doan=${paragraph ?? 'whole'}`}>
              {paragraph === null ? t('box.whole') : t('box.place', { n: paragraph })}
            </Link>
            <span>{t('list.lines', { n: lines })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
