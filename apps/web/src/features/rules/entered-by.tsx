import type { RuleLine } from '@daihoi/contract/rulebook';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

interface EnteredByProps {
  /** The newest word on where a rule stands. */
  readonly entered: RuleLine['entered'][number];
}

/** Where a rule stands by who entered it, when, and how many words there were before. */
export function EnteredBy({ entered }: EnteredByProps) {
  const { t } = useText(ruleTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const { document, article, by, at, version } = entered;
  return (
    <span>
      {t('state.entered', { document, article })}
      <span className="rules-since">
        {t('state.by', { who: by, when: format.moment(brand<Instant>(at), today) })}
        {version > 1 && `, ${t('state.versions', { n: version })}`}
      </span>
    </span>
  );
}
