import type { FormRuleLine } from '@daihoi/contract/rulebook';
import type { Column } from '../../components/data-table.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { AwaitedClause } from './awaited-clause.tsx';
import type { SourceActs } from './use-source-acts.ts';

/** The columns of a list of rules of form; `acts` are those on clauses that the person may do. */
export function useFormRuleColumns(
  acts: SourceActs<FormRuleLine>,
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
      cell: (rule) => <Verified rule={rule} acts={acts} />,
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
  readonly acts: SourceActs<FormRuleLine>;
}

function Verified({ rule, acts }: VerifiedProps) {
  const { t } = useText(ruleTexts);
  const { awaitsClause, confidence, document } = rule;
  if (document === null) return <span className="rules-sure">{t('form.own')}</span>;
  if (!awaitsClause) return <span className="rules-sure">{t('state.CONFIRMED')}</span>;
  return (
    <AwaitedClause
      rule={rule}
      until={
        confidence === 'PARTIAL' ? (
          <span className="rules-sure">{t('form.secondary')}</span>
        ) : (
          <span className="rules-unverified">{t('state.unverified')}</span>
        )
      }
      acts={acts}
    />
  );
}
