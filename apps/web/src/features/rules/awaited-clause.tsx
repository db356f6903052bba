import type { RuleLine } from '@daihoi/contract/rulebook';
import { brand, type Instant } from '@daihoi/domain/kernel';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { SourceHistory } from './source-history.tsx';
import type { SourceActs } from './use-source-acts.ts';

interface EnteredByProps {
  /** The newest word on where a rule stands. */
  readonly entered: RuleLine['entered'][number];
}

/** Where a rule stands by who entered it, and when. */
function EnteredBy({ entered }: EnteredByProps) {
  const { t } = useText(ruleTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const { document, article, by, at } = entered;
  return (
    <span>
      {t('state.entered', { document, article })}
      <span className="rules-since">
        {t('state.by', { who: by, when: format.moment(brand<Instant>(at), today) })}
      </span>
    </span>
  );
}

interface AwaitedClauseProps<Rule> {
  readonly rule: Rule;
  /** What stands there until somebody has entered the clause. */
  readonly until: ReactNode;
  readonly acts: SourceActs<Rule>;
}

/** A rule whose clause somebody has to enter: who did, what was said before, and the acts for those who may. */
export function AwaitedClause<Rule extends Pick<RuleLine, 'entered'>>({
  rule,
  until,
  acts,
}: AwaitedClauseProps<Rule>) {
  const { t } = useText(ruleTexts);
  const { entered } = rule;
  const [newest] = entered;
  const standing = newest?.withdrawnBecause === null ? newest : undefined;
  const { onEnter, onWithdraw } = acts;
  return (
    <div className="rules-verified">
      {standing ? <EnteredBy entered={standing} /> : until}
      {onEnter && (
        <Button size="small" onPress={() => onEnter(rule)}>
          {t(standing ? 'enter.correct' : 'enter.open')}
        </Button>
      )}
      {onWithdraw && standing && (
        <Button size="small" kind="text" onPress={() => onWithdraw(rule)}>
          {t('withdraw.open')}
        </Button>
      )}
      {(entered.length > 1 || (newest && !standing)) && <SourceHistory entered={entered} />}
    </div>
  );
}
