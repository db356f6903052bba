import { accountPageSize, accountRoutes, type AccountLine } from '@daihoi/contract/people';
import type { UnitRef } from '@daihoi/contract/http';
import { UserPlus, Users } from 'lucide-react';
import { useRoute } from '../../api/use-route.ts';
import { ButtonLink, Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, Here, NoRights } from '../../components/screen-states.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAccountColumns } from './account-columns.tsx';
import { AccountFilter } from './account-filter.tsx';
import { useAccountQuery, type AccountQuery } from './use-account-query.ts';
import { useKeptUnit } from './use-kept-unit.ts';

/** The accounts of the own unit and below, with search and filter in the address. */
export function AccountsPanel() {
  const { t } = useText(adminTexts);
  const unit = useKeptUnit();
  return unit ? <AccountsOf unit={unit} /> : <NoRights>{t('accounts.noRights')}</NoRights>;
}

function AccountsOf({ unit }: { readonly unit: UnitRef }) {
  const { t } = useText(adminTexts);
  const format = useFormat();
  const query = useAccountQuery();
  const found = useRoute(
    accountRoutes.list,
    { params: { unitId: unit.id }, query: query.sent },
    { keepLast: true },
  );
  return (
    <>
      <div className="admin-acts">
        <ButtonLink to="/admin/accounts/new" icon={UserPlus} size="small">
          {t('accounts.create')}
        </ButtonLink>
        <ButtonLink to="/admin/accounts/level" icon={Users} size="small">
          {t('accounts.createLevel')}
        </ButtonLink>
      </div>
      <AccountFilter query={query} />
      <Here of={found}>
        {({ total, rows }) => (
          <>
            <p className="admin-count" role="status">
              {t(query.filtered ? 'accounts.found' : 'accounts.sentence', {
                total: format.integer(total),
                unit: unit.fullName,
              })}
            </p>
            <AccountTable rows={rows} query={query} />
            <Pages total={total} query={query} />
          </>
        )}
      </Here>
    </>
  );
}

function AccountTable({
  rows,
  query,
}: {
  readonly rows: readonly AccountLine[];
  readonly query: AccountQuery;
}) {
  const { t } = useText(adminTexts);
  const columns = useAccountColumns();
  return (
    <Card padded={false}>
      <DataTable
        label={t('accounts.list')}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        linkOf={(row) => `/admin/accounts/${row.id}`}
        empty={
          <EmptyState
            icon={Users}
            title={t('accounts.noneTitle')}
            action={
              <Button size="small" onPress={query.clear}>
                {t('accounts.clear')}
              </Button>
            }
          >
            {t('accounts.none')}
          </EmptyState>
        }
      />
    </Card>
  );
}

function Pages({ total, query }: { readonly total: number; readonly query: AccountQuery }) {
  const { t } = useText(adminTexts);
  const pages = Math.max(1, Math.ceil(total / accountPageSize));
  if (pages === 1) return null;
  return (
    <nav className="admin-pages" aria-label={t('accounts.list')}>
      {query.page > 1 && (
        <Button size="small" onPress={() => query.change('page', String(query.page - 1))}>
          {t('accounts.before')}
        </Button>
      )}
      <span>{t('accounts.page', { page: query.page, pages })}</span>
      {query.page < pages && (
        <Button size="small" onPress={() => query.change('page', String(query.page + 1))}>
          {t('accounts.after')}
        </Button>
      )}
    </nav>
  );
}
