import type { RuleLine } from '@daihoi/contract/rulebook';
import { calendarDate } from '@daihoi/domain/kernel';
import type { Column } from '../../components/data-table.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { AwaitedClause } from './awaited-clause.tsx';
import type { SourceActs } from './use-source-acts.ts';

/** The columns of a list of rules; `acts` are those on sources that the person may do. */
export function useRuleColumns(acts: SourceActs<RuleLine>): readonly Column<RuleLine>[] {
  const { t, lang } = useText(ruleTexts);
  return [
    {
      id: 'rule',
      head: t('column.rule'),
      width: '27%',
      phone: 'name',
      cell: (rule) => <RuleName rule={rule} />,
      sortBy: (rule) => rule.label[lang],
    },
    {
      id: 'level',
      head: t('column.level'),
      width: '15%',
      cell: (rule) => rule.levelName?.[lang] ?? t('everyLevel'),
    },
    {
      id: 'value',
      head: t('column.value'),
      width: '23%',
      phone: 'figure',
      cell: (rule) => <Value rule={rule} />,
    },
    {
      id: 'source',
      head: t('column.source'),
      width: '17%',
      cell: (rule) => <Source rule={rule} />,
    },
    {
      id: 'state',
      head: t('column.state'),
      width: '18%',
      phone: 'figure',
      cell: (rule) => <Verified rule={rule} acts={acts} />,
    },
  ];
}

/** What a rule is about, and the case it is written for. */
export function RuleName({ rule }: { readonly rule: Pick<RuleLine, 'label' | 'condition'> }) {
  const { lang } = useText(ruleTexts);
  return (
    <>
      <span className="rules-label">{rule.label[lang]}</span>
      {rule.condition && <span className="rules-case">{rule.condition[lang]}</span>}
    </>
  );
}

function Value({ rule }: { readonly rule: RuleLine }) {
  const { t, lang } = useText(ruleTexts);
  const format = useFormat();
  return (
    <>
      <b className="rules-value">{rule.value[lang]}</b>
      {rule.earlier.map((each) => (
        <span key={each.id} className="rules-earlier">
          {t('earlier', {
            value: each.value[lang],
            date: each.effectiveTo === null ? '' : format.date(calendarDate(each.effectiveTo)),
            source: each.source.words[lang],
          })}
        </span>
      ))}
    </>
  );
}

function Source({ rule }: { readonly rule: RuleLine }) {
  const { t, lang } = useText(ruleTexts);
  const format = useFormat();
  const from = format.date(calendarDate(rule.effectiveFrom));
  const to = rule.effectiveTo === null ? undefined : format.date(calendarDate(rule.effectiveTo));
  const since =
    rule.standing === 'replaced'
      ? t('replaced', { date: to ?? '' })
      : rule.standing === 'notYet'
        ? t('notYet', { date: from })
        : to === undefined
          ? t('since', { date: from })
          : t('span', { from, to });
  return (
    <>
      {rule.source.words[lang]}
      <span className="rules-since">{since}</span>
    </>
  );
}

interface VerifiedProps {
  readonly rule: RuleLine;
  readonly acts: SourceActs<RuleLine>;
}

function Verified({ rule, acts }: VerifiedProps) {
  const { t } = useText(ruleTexts);
  if (rule.confidence === 'CONFIRMED' || rule.confidence === 'PARTIAL')
    return <span className="rules-sure">{t(`state.${rule.confidence}`)}</span>;
  return (
    <AwaitedClause
      rule={rule}
      until={<span className="rules-unverified">{t('state.unverified')}</span>}
      acts={acts}
    />
  );
}
