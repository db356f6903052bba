import type { RuleLine } from '@daihoi/contract/rulebook';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

type Entered = RuleLine['entered'];

/** Who said what about where a rule stands, newest first: entries, corrections, and what was withdrawn with its reason. */
export function SourceHistory({ entered }: { readonly entered: Entered }) {
  const { t } = useText(ruleTexts);
  return (
    <details className="rules-history">
      <summary>{t('state.history', { n: entered.length })}</summary>
      <ol>
        {entered.map((each) => (
          <li key={each.version}>
            <Turn turn={each} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Turn({ turn }: { readonly turn: Entered[number] }) {
  const { t } = useText(ruleTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const { document, article, by, at, withdrawnBecause } = turn;
  const source = t('state.entered', { document, article });
  const values = { source, who: by, when: format.moment(brand<Instant>(at), today) };
  if (withdrawnBecause === null) return t('state.wasEntered', values);
  return t('state.wasWithdrawn', { ...values, reason: withdrawnBecause });
}
