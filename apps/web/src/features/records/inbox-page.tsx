import { releasingRoutes, type InboxView } from '@daihoi/contract/releasing';
import { calendarDate } from '@daihoi/domain/kernel';
import { Inbox as InboxIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { EmptyState, Here, LoadingLines, NoRights } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useRecordWords, type RecordWords } from './use-record-words.ts';
import './records.css';

const CopyDialog = lazy(async () => ({
  default: (await import('./copy-dialog.tsx')).CopyDialog,
}));

const pageSize = 50;
const offices: readonly string[] = ['committeeOffice', 'organizationBoard', 'leader'];

/** Văn bản đến: what was sent to a unit, newest first, and whether its office has said that it is here. */
export function InboxPage() {
  const { t } = useRecordWords();
  const { grants } = useSession();
  const [chosen] = useAddress('unit');
  const unitId = chosen ?? grants[0]?.unit.id;
  const [copying, setCopying] = useState(false);
  const own = grants.some((each) => each.unit.id === unitId && offices.includes(each.role));
  return (
    <>
      <PageHead
        name={t('inbox.name')}
        actions={
          own && (
            <Button size="small" kind="text" onPress={() => setCopying(true)}>
              {t('copy.outside')}
            </Button>
          )
        }
      />
      <PaperRooms />
      {unitId === undefined ? <NoRights /> : <Tray unitId={unitId} />}
      {copying && unitId !== undefined && (
        <Suspense>
          <CopyDialog unitId={unitId} onClose={() => setCopying(false)} />
        </Suspense>
      )}
    </>
  );
}

function Tray({ unitId }: { readonly unitId: string }) {
  const words = useRecordWords();
  const { t, format } = words;
  const [raw, turn] = useAddress('offset');
  const offset = Math.max(0, Math.floor(Number(raw ?? 0)) || 0);
  useListKeys();
  const tray = useRoute(
    releasingRoutes.inbox,
    { params: { unitId }, query: { offset } },
    { keepLast: true },
  );
  return (
    <Here of={tray} waiting={<LoadingLines lines={8} />}>
      {(data) =>
        data.total === 0 ? (
          <EmptyState icon={InboxIcon} title={t('inbox.emptyTitle', { unit: data.unit.fullName })}>
            {t('inbox.empty')}
          </EmptyState>
        ) : (
          <>
            <p className="records-sentence" aria-live="polite">
              {t('inbox.sentence', {
                unit: data.unit.fullName,
                total: format.integer(data.total),
                waiting: format.integer(data.waiting),
              })}
            </p>
            <Card padded={false}>
              <DataTable
                label={t('inbox.label', { unit: data.unit.fullName })}
                columns={columnsIn(words)}
                rows={data.lines}
                keyOf={(row) => row.paper.id}
                linkOf={(row) => `/papers/${unitId}/${row.paper.id}`}
                empty={t('inbox.empty')}
              />
            </Card>
            {data.total > pageSize && <Pages offset={offset} total={data.total} onTurn={turn} />}
          </>
        )
      }
    </Here>
  );
}

type Line = InboxView['lines'][number];

function columnsIn({ t, format, moment }: RecordWords): readonly Column<Line>[] {
  return [
    {
      id: 'number',
      head: t('paper.number'),
      width: '132px',
      cell: ({ paper }) => paper.number,
    },
    { id: 'title', head: t('paper.facts'), phone: 'wide', cell: ({ paper }) => paper.title },
    {
      id: 'issuer',
      head: t('paper.issuer'),
      phone: 'figure',
      cell: ({ paper }) => paper.issuer.fullName,
    },
    {
      id: 'issuedOn',
      head: t('paper.issuedOn'),
      numeric: true,
      phone: 'figure',
      cell: ({ paper }) => format.date(calendarDate(paper.issuedOn)),
    },
    { id: 'sentAt', head: t('inbox.sentAt'), cell: (row) => moment(row.sentAt) },
    {
      id: 'state',
      head: t('inbox.state'),
      phone: 'chip',
      cell: (row) =>
        row.receivedAt !== null ? (
          t('inbox.received')
        ) : (
          <b>{t(row.openedAt === null ? 'inbox.waiting' : 'inbox.opened')}</b>
        ),
    },
  ];
}

interface PagesProps {
  readonly offset: number;
  readonly total: number;
  readonly onTurn: (offset: string | undefined) => void;
}

function Pages({ offset, total, onTurn }: PagesProps) {
  const { t } = useRecordWords();
  return (
    <nav className="records-acts" aria-label={t('inbox.pages')}>
      {offset > 0 && (
        <Button
          size="small"
          onPress={() => onTurn(offset > pageSize ? String(offset - pageSize) : undefined)}
        >
          {t('inbox.previous')}
        </Button>
      )}
      {offset + pageSize < total && (
        <Button size="small" onPress={() => onTurn(String(offset + pageSize))}>
          {t('inbox.following')}
        </Button>
      )}
    </nav>
  );
}
