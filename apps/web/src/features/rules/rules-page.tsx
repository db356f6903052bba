import { rulebookRoutes, type Rules } from '@daihoi/contract/rulebook';
import { calendarDate } from '@daihoi/domain/kernel';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { ComparePanel } from './compare-panel.tsx';
import { FormPanel } from './form-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import './rules.css';

const terms = ['2020-2025', '2025-2030'] as const;

/** Quy định: the rules in force with their sources, the two cycles side by side, the papers they rest on. */
export function RulesPage() {
  const [asked, choose] = useAddress('term');
  const { seasons } = useSession();
  const { day } = useAsOf();
  const own = seasons[0] && `${seasons[0].term.from}-${seasons[0].term.to}`;
  const term = terms.find((each) => each === (asked ?? own)) ?? terms[1];
  const rules = useRoute(rulebookRoutes.list, { query: { term, on: day } }, { keepLast: true });
  return (
    <Here page of={rules}>
      {(data) => (
        <>
          <Head rules={data} onTerm={choose} />
          <RuleTabs rules={data} />
        </>
      )}
    </Here>
  );
}

interface HeadProps {
  readonly rules: Rules;
  readonly onTerm: (term: string) => void;
}

function Head({ rules, onTerm }: HeadProps) {
  const { t, rich, lang } = useText(ruleTexts);
  const format = useFormat();
  const unverified = rules.rules.filter((each) => each.unverified).length;
  return (
    <PageHead
      name={t('name')}
      actions={
        <div role="group" aria-label={t('term')} className="rules-terms">
          {terms.map((term) => (
            <Button
              key={term}
              size="small"
              pressed={term === rules.term}
              onPress={() => onTerm(term)}
            >
              {term.replace('-', '–')}
            </Button>
          ))}
        </div>
      }
    >
      {rich('sentence', {
        term: rules.term.replace('-', '–'),
        count: <b>{format.integer(rules.rules.length)}</b>,
        day: <b>{format.date(calendarDate(rules.on))}</b>,
        directive: <span className="rules-unbroken">{rules.directive.words[lang]}</span>,
        regulation: <span className="rules-unbroken">{rules.regulation?.[lang]}</span>,
        unverified: t(unverified === 0 ? 'noneUnverified' : 'someUnverified', { n: unverified }),
      })}
    </PageHead>
  );
}

function RuleTabs({ rules }: { readonly rules: Rules }) {
  const { t } = useText(ruleTexts);
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        {
          id: 'list',
          label: t('tabs.list'),
          count: String(rules.rules.length),
          content: <RulesPanel rules={rules} />,
        },
        { id: 'compare', label: t('tabs.compare'), content: <ComparePanel /> },
        { id: 'papers', label: t('tabs.papers'), content: <PapersPanel /> },
        { id: 'form', label: t('tabs.form'), content: <FormPanel /> },
      ]}
    />
  );
}
