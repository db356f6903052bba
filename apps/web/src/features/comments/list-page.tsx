import { gatherRoutes, type ConsultationLine } from '@daihoi/contract/comments';
import { FilePenLine, MessagesSquare } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useAddress } from '../../lib/use-address.ts';
import { StatusChip } from './status-chip.tsx';
import { phaseWords } from './status-words.ts';
import { useCommentWords, type CommentWords } from './use-comment-words.ts';
import './comments.css';

/** What the own unit is asked about, and what it asks itself. */
export function ListPage() {
  const { t } = useCommentWords();
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const unit = grants[0]?.unit;
  const season = seasons.find((each) => each.id === chosen) ?? seasons[0];
  useListKeys();
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          <ButtonLink size="small" icon={FilePenLine} to="/drafts">
            {t('list.toDrafts')}
          </ButtonLink>
        }
      >
        {unit && t('list.sentence', { unit: unit.fullName })}
      </PageHead>
      {unit && season ? <Lists unitId={unit.id} season={season.id} /> : <Nothing />}
    </>
  );
}

function Lists({ unitId, season }: { readonly unitId: string; readonly season: string }) {
  const { t } = useCommentWords();
  const list = useRoute(gatherRoutes.list, { params: { unitId }, query: { season } });
  return (
    <Here of={list}>
      {({ consultations }) => {
        if (consultations.length === 0) return <Nothing />;
        const asked = consultations.filter(({ isOwn }) => !isOwn);
        const own = consultations.filter(({ isOwn }) => isOwn);
        return (
          <div className="comments-stack">
            {asked.length > 0 && (
              <Card title={t('list.asked')} padded={false}>
                <ConsultationTable unitId={unitId} label={t('list.asked')} lines={asked} />
              </Card>
            )}
            {own.length > 0 && (
              <Card title={t('list.own')} padded={false}>
                <ConsultationTable unitId={unitId} label={t('list.own')} lines={own} />
              </Card>
            )}
          </div>
        );
      }}
    </Here>
  );
}

function Nothing() {
  const { t } = useCommentWords();
  return (
    <EmptyState icon={MessagesSquare} title={t('list.none')}>
      {t('list.noneText')}
    </EmptyState>
  );
}

interface TableProps {
  readonly unitId: string;
  readonly label: string;
  readonly lines: readonly ConsultationLine[];
}

function ConsultationTable({ unitId, label, lines }: TableProps) {
  const words = useCommentWords();
  return (
    <DataTable
      label={label}
      columns={columnsIn(words, unitId)}
      rows={lines}
      keyOf={(line) => line.id}
    />
  );
}

function columnsIn(words: CommentWords, unitId: string): readonly Column<ConsultationLine>[] {
  const { t } = words;
  return [
    {
      id: 'title',
      head: t('list.title'),
      cell: (line) => (
        <Link data-row-link="" to={`/comments/${unitId}/${line.id}`}>
          {line.title}
        </Link>
      ),
      phone: 'name',
    },
    { id: 'asker', head: t('list.asker'), cell: (line) => line.asker.shortName },
    {
      id: 'state',
      head: t('list.state'),
      cell: (line) => <StatusChip line={line} />,
      phone: 'chip',
    },
    { id: 'until', head: t('list.until'), cell: (line) => phaseWords(line, words), phone: 'wide' },
    {
      id: 'here',
      head: t('list.here'),
      cell: (line) => t('list.lines', { n: line.box.lines + line.box.held }),
      numeric: true,
      phone: 'figure',
    },
  ];
}
