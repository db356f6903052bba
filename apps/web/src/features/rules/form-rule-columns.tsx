import type { FormRuleLine } from '@daihoi/contract/rulebook';
import type { Column } from '../../components/data-table.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { AwaitedClause } from './awaited-clause.tsx';

/** The columns of a list of rules of form; `onEnter` is left out where the person may not enter clauses. */
export function useFormRuleColumns(
  onEnter: ((rule: FormRuleLine) => void) | undefined,
): readonly Column<FormRuleLine>[] {
  const { t, lang } = useText(ruleTexts);
  return [
    {
      id: 'rule',
      head: t('column.rule'),
      width: '31%',
      phone: 'name',
      cell: ({ label, code }) => (
        <>
          <span className="rules-label">{label[lang]}</span>
          <span className="rules-case">{code}</span>
        </>
      ),
      sortBy: ({ label }) => label[lang],
    },
    {
      id: 'weight',
      head: t('form.weight'),
      width: '17%',
      phone: 'figure',
      cell: (rule) => <Weight rule={rule} />,
    },
    {
      id: 'source',
      head: t('column.source'),
      width: '20%',
      cell: ({ document, clause }) => (
        <>
          {document ?? t('form.house')}
          {clause[lang] !== '' && <span className="rules-since">{clause[lang]}</span>}
        </>
      ),
    },
    {
      id: 'state',
      head: t('column.state'),
      width: '32%',
      phone: 'figure',
      cell: (rule) => <Verified rule={rule} onEnter={onEnter} />,
    },
  ];
}

/** What a departure weighs now, and once the clause is entered. */
function Weight({ rule }: { readonly rule: FormRuleLine }) {
  const { t } = useText(ruleTexts);
  const { severity, wouldWeigh } = rule;
  return (
    <>
      <b className={`rules-weight-${severity}`}>{t(`form.severity.${severity}`)}</b>
      {severity !== wouldWeigh && (
        <span className="rules-since">
          {t('form.would', { weight: t(`form.severity.${wouldWeigh}`) })}
        </span>
      )}
    </>
  );
}

interface VerifiedProps {
  readonly rule: FormRuleLine;
  readonly onEnter: ((rule: FormRuleLine) => void) | undefined;
}

function Verified({ rule, onEnter }: VerifiedProps) {
  const { t } = useText(ruleTexts);
  const { awaitsClause, confidence, document } = rule;
  const [entered] = rule.entered;
  if (document === null) return <span className="rules-sure">{t('form.own')}</span>;
  if (!awaitsClause) return <span className="rules-sure">{t('state.CONFIRMED')}</span>;
  return (
    <AwaitedClause
      entered={entered}
      until={
        confidence === 'PARTIAL' ? (
          <span className="rules-sure">{t('form.secondary')}</span>
        ) : (
          <span className="rules-unverified">{t('state.unverified')}</span>
        )
      }
      onEnter={onEnter && (() => onEnter(rule))}
    />
  );
}
