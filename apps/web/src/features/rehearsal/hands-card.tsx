import type { RehearsalView } from '@daihoi/contract/rehearsal';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';

type Hand = RehearsalView['hands'][number];

/** Who counts at the rehearsal, and with which code. */
export function HandsCard({ view }: { readonly view: RehearsalView }) {
  const { t } = useText(rehearsalTexts);
  const columns: readonly Column<Hand>[] = [
    { id: 'who', head: t('hands.who'), phone: 'name', cell: ({ name }) => name },
    { id: 'role', head: t('hands.role'), phone: 'chip', cell: ({ role }) => t(`hands.${role}`) },
    {
      id: 'code',
      head: t('hands.code'),
      phone: 'figure',
      cell: ({ code }) => <code className="rehearsal-code">{code}</code>,
    },
  ];
  return (
    <Card title={t('hands.title')} padded={false}>
      <DataTable
        label={t('hands.title')}
        columns={columns}
        rows={view.hands}
        keyOf={({ name }) => name}
      />
      <p className="rehearsal-note rehearsal-inset">{t('hands.note')}</p>
    </Card>
  );
}
