import { rulebookRoutes, type Comparison } from '@daihoi/contract/rulebook';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/choice-fields.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Here } from '../../components/screen-states.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { areasOf } from './filter-rules.ts';
import { RuleName } from './rule-columns.tsx';

type Line = Comparison['lines'][number];
type Side = Line['left'];

/** Both cycles side by side, what differs set apart by words and weight. */
export function ComparePanel() {
  const comparison = useRoute(rulebookRoutes.compare, {});
  return <Here of={comparison}>{(data) => <Compared comparison={data} />}</Here>;
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useText(ruleTexts);
  const format = useFormat();
  const [only, choose] = useAddress('only');
  const columns = useCompareColumns(comparison.terms);
  const different = comparison.lines.filter((line) => !line.same);
  const shown = only === 'all' ? comparison.lines : different;
  const [left, right] = comparison.days.map((day) => format.date(calendarDate(day)));
  return (
    <>
      <div className="rules-compare-head">
        <p>{t('compare.lead', { left: left ?? '', right: right ?? '', n: different.length })}</p>
        <Checkbox
          name="different"
          defaultChecked={only !== 'all'}
          onChange={(checked) => choose(checked ? undefined : 'all')}
        >
          {t('filter.different')}
        </Checkbox>
      </div>
      {areasOf(shown).map((area) => (
        <Card key={area} padded={false} title={t(`area.${area}`)}>
          <DataTable
            label={t('compare.label', { area: t(`area.${area}`) })}
            name={area}
            columns={columns}
            rows={shown.filter((line) => line.area === area)}
            keyOf={(line) => `${line.left?.id ?? ''}|${line.right?.id ?? ''}`}
          />
        </Card>
      ))}
    </>
  );
}

function useCompareColumns(terms: Comparison['terms']): readonly Column<Line>[] {
  const { t, lang } = useText(ruleTexts);
  const [left, right] = terms.map((term) => term.replace('-', '–'));
  return [
    {
      id: 'rule',
      head: t('column.rule'),
      width: '28%',
      phone: 'name',
      cell: (line) => <RuleName rule={line} />,
    },
    {
      id: 'level',
      head: t('column.level'),
      width: '16%',
      cell: (line) => line.levelName?.[lang] ?? t('everyLevel'),
    },
    {
      id: 'left',
      head: left ?? '',
      width: '28%',
      phone: 'figure',
      cell: (line) => <SideCell side={line.left} line={line} />,
    },
    {
      id: 'right',
      head: right ?? '',
      width: '28%',
      phone: 'figure',
      cell: (line) => <SideCell side={line.right} line={line} />,
    },
  ];
}

function SideCell({ side, line }: { readonly side: Side; readonly line: Line }) {
  const { t, lang } = useText(ruleTexts);
  if (!side) return <span className="rules-missing">{t('compare.missing')}</span>;
  return (
    <>
      <span className={line.same ? undefined : 'rules-value'}>{side.value[lang]}</span>
      {line.unverified.includes(side.id) && (
        <span className="rules-unverified rules-beside">{t('state.unverified')}</span>
      )}
      <span className="rules-since">{side.source.words[lang]}</span>
    </>
  );
}
