import type { RuleLine } from '@daihoi/contract/rulebook';
import { brand, type Instant } from '@daihoi/domain/kernel';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

interface EnteredByProps {
  /** The newest word on where a rule stands. */
  readonly entered: RuleLine['entered'][number];
}

/** Where a rule stands by who entered it, when, and how many words there were before. */
function EnteredBy({ entered }: EnteredByProps) {
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

interface AwaitedClauseProps {
  readonly entered: RuleLine['entered'][number] | undefined;
  /** What stands there until somebody has entered the clause. */
  readonly until: ReactNode;
  readonly onEnter: (() => void) | undefined;
}

/** A rule whose clause somebody has to enter: who did, and the way to enter or correct it for those who may. */
export function AwaitedClause({ entered, until, onEnter }: AwaitedClauseProps) {
  const { t } = useText(ruleTexts);
  return (
    <div className="rules-verified">
      {entered ? <EnteredBy entered={entered} /> : until}
      {onEnter && (
        <Button size="small" onPress={onEnter}>
          {t(entered ? 'enter.correct' : 'enter.open')}
        </Button>
      )}
    </div>
  );
}
