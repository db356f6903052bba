import { removalRoutes, type RetentionLine } from '@daihoi/contract/archive';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { RetentionForm } from './retention-form.tsx';
import { useArchiveWords, type ArchiveWords } from './use-archive-words.ts';
import './archive.css';

/** Thời hạn bảo quản: how long each part is kept, by which clause; administrators of the top unit enter it. */
export function RetentionPage() {
  const words = useArchiveWords();
  const { t } = words;
  const view = useRoute(removalRoutes.retention, {});
  const keeps = useSession().grants.some((grant) => grant.role === 'administrator');
  const [chosen, choose] = useState<RetentionLine['part']>();
  return (
    <Here of={view} page>
      {({ terms }) => {
        const line = terms.find(({ part }) => part === chosen);
        return (
          <>
            <Breadcrumb
              levels={[
                { label: t('retention.admin'), ...(keeps ? { to: '/admin' } : {}) },
                { label: t('retention.name') },
              ]}
            />
            <PageHead name={t('retention.name')}>{t('retention.sentence')}</PageHead>
            <div className="archive-room">
              <Card padded={false}>
                <DataTable
                  label={t('retention.name')}
                  columns={columnsIn(words, keeps ? choose : undefined)}
                  rows={terms}
                  keyOf={({ part }) => part}
                />
              </Card>
              {line && (
                <Card title={t('retention.edit', { part: words.partName(line.part) })}>
                  <RetentionForm
                    key={`${line.part}-${String(line.version)}`}
                    line={line}
                    onClose={() => choose(undefined)}
                  />
                </Card>
              )}
              <p className="archive-quiet">
                {t('retention.numbered')} {t('retention.ballots')}
              </p>
            </div>
          </>
        );
      }}
    </Here>
  );
}

function columnsIn(
  { t, partName }: ArchiveWords,
  choose: ((part: RetentionLine['part']) => void) | undefined,
): readonly Column<RetentionLine>[] {
  return [
    { id: 'part', head: t('retention.part'), cell: ({ part }) => partName(part) },
    {
      id: 'term',
      head: t('retention.term'),
      phone: 'chip',
      cell: ({ term }) => {
        if (term === null) return t('retention.kind.none');
        return term.kind === 'permanent'
          ? t('retention.kind.permanent')
          : t('retention.years', { n: term.years });
      },
    },
    {
      id: 'clause',
      head: t('retention.clause'),
      phone: 'wide',
      cell: ({ term }) => term?.clause ?? t('retention.unknown'),
    },
    { id: 'by', head: t('retention.by'), cell: ({ changedBy }) => changedBy ?? '' },
    ...(choose
      ? [
          {
            id: 'edit',
            head: t('retention.change'),
            phone: 'wide' as const,
            cell: ({ part }: RetentionLine) => (
              <Button size="small" onPress={() => choose(part)}>
                {t('retention.change')}
                <span className="seen-by-readers-only"> {partName(part)}</span>
              </Button>
            ),
          },
        ]
      : []),
  ];
}
