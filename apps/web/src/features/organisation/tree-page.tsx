import { unitRoutes } from '@daihoi/contract/organisation';
import { Network } from 'lucide-react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { PageHead } from '../../components/page-head.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { UnitTree } from './unit-tree.tsx';
import './organisation.css';

/** Tổ chức: the tree from the reader's own unit down, on any day. */
export function TreePage() {
  const { t } = useText(organisationTexts);
  const home = useSession().grants[0]?.unit;
  if (!home)
    return (
      <EmptyState page icon={Network} title={t('tree.noUnit')}>
        {t('tree.noUnitText')}
      </EmptyState>
    );
  return <TreeFrom unitId={home.id} />;
}

function TreeFrom({ unitId }: { readonly unitId: string }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const asOf = useAsOf();
  const page = useRoute(unitRoutes.show, { params: { unitId }, query: { asOf: asOf.day } });
  return (
    <Here page of={page}>
      {({ unit, state, children, acts }) => {
        const head = state ?? { ...unit, children: 0, members: null };
        return (
          <>
            <PageHead
              name={asOf.past ? t('tree.past', { date: format.date(asOf.day) }) : t('title')}
              actions={
                acts.includes('unit.import') &&
                !asOf.past && (
                  <ButtonLink to={`/units/${unit.id}/import`} size="small">
                    {t('act.import')}
                  </ButtonLink>
                )
              }
            >
              {t('tree.sentence', { name: head.fullName, n: format.integer(children.length) })}
            </PageHead>
            <p className="tree-hint">{t('tree.hint')}</p>
            <UnitTree key={asOf.day} root={head} asOf={asOf.day} />
          </>
        );
      }}
    </Here>
  );
}
