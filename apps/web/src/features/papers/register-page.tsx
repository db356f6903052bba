import { issuingRoutes } from '@daihoi/contract/issuing';
import { FileText } from 'lucide-react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { EmptyState, Here, LoadingLines, NoRights } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { RegisterFilters } from './register-filters.tsx';
import { RegisterTable } from './register-table.tsx';
import { useRegisterFilter, type RegisterFilter } from './use-register-filter.ts';
import './papers.css';

/** Văn bản đã ban hành: what a unit issued, what those below it issued, and what it received. */
export function RegisterPage() {
  const { t } = useText(papersTexts);
  const { grants } = useSession();
  const [chosen] = useAddress('unit');
  const unitId = chosen ?? grants[0]?.unit.id;
  return (
    <>
      <PageHead name={t('name')} />
      <PaperRooms />
      {unitId === undefined ? <NoRights /> : <Register unitId={unitId} />}
    </>
  );
}

const pageSize = 100;

function Register({ unitId }: { readonly unitId: string }) {
  const { t } = useText(papersTexts);
  const format = useFormat();
  const filter = useRegisterFilter();
  useListKeys();
  const page = useRoute(
    issuingRoutes.register,
    { params: { unitId }, query: queryOf(filter) },
    { keepLast: true },
  );
  return (
    <>
      <RegisterFilters filter={filter} />
      <Here of={page} waiting={<LoadingLines lines={8} />}>
        {({ unit, papers, total, exact }) =>
          total === 0 && !filter.narrowed ? (
            <EmptyRegister filter={filter} unit={unit.fullName} />
          ) : (
            <>
              <p className="papers-sentence" aria-live="polite">
                {t(exact ? 'register.sentence' : 'register.sentenceMore', {
                  n: format.integer(total),
                  unit: unit.fullName,
                })}
              </p>
              <Card padded={false}>
                <RegisterTable
                  label={t('register.label', { unit: unit.fullName })}
                  papers={papers}
                  unitId={unitId}
                />
              </Card>
              {total > pageSize && <Pages filter={filter} total={total} shown={papers.length} />}
            </>
          )
        }
      </Here>
    </>
  );
}

interface EmptyRegisterProps {
  readonly filter: RegisterFilter;
  readonly unit: string;
}

function EmptyRegister({ filter, unit }: EmptyRegisterProps) {
  const { t } = useText(papersTexts);
  return (
    <EmptyState
      icon={FileText}
      title={t('register.emptyTitle', { unit })}
      action={
        filter.reach === 'own' && (
          <Button size="small" onPress={() => filter.set('reach', 'subtree')}>
            {t('register.emptySubtree')}
          </Button>
        )
      }
    >
      {t('register.empty')}
    </EmptyState>
  );
}

function queryOf({ reach, kind, q, from, to, offset }: RegisterFilter) {
  return {
    reach,
    offset,
    ...(kind === undefined ? {} : { kind }),
    ...(q === '' ? {} : { q }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

interface PagesProps {
  readonly filter: RegisterFilter;
  readonly total: number;
  readonly shown: number;
}

function Pages({ filter, total, shown }: PagesProps) {
  const { t } = useText(papersTexts);
  const format = useFormat();
  const { offset } = filter;
  return (
    <nav className="papers-pages" aria-label={t('register.pages')}>
      {offset > 0 && (
        <Button size="small" onPress={() => turn(offset - pageSize)}>
          {t('register.previous')}
        </Button>
      )}
      <span>
        {t('register.page', {
          from: format.integer(offset + 1),
          to: format.integer(offset + shown),
          total: format.integer(total),
        })}
      </span>
      {offset + shown < total && (
        <Button size="small" onPress={() => turn(offset + pageSize)}>
          {t('register.following')}
        </Button>
      )}
    </nav>
  );

  function turn(to: number): void {
    filter.set('offset', String(Math.max(0, to)));
  }
}
