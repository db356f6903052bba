import type { UnitPage, unitRoutes } from '@daihoi/contract/organisation';
import type { BodyOf } from '@daihoi/contract/http';
import { Button } from '../../components/button.tsx';
import { EntryConflict } from '../../components/entry-conflict.tsx';
import { FormActions } from '../../components/form.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { bothChanged, type Entry } from '../../lib/entry.ts';
import { UnitHistory } from './unit-history.tsx';
import { useFieldLabels } from './use-field-labels.ts';

/** A change as it was entered over a version of the unit. */
export type Order = BodyOf<typeof unitRoutes.change>;

interface MeanwhileProps {
  readonly order: Order;
  /** The unit as it was when the change was entered. */
  readonly seen: UnitPage;
  readonly now: UnitPage;
  readonly onGoOn: (order: Order) => void;
  readonly onBack: () => void;
}

/** Somebody changed the unit while this change was entered: what they recorded, and both names where both renamed it. */
export function Meanwhile({ order, seen, now, onGoOn, onBack }: MeanwhileProps) {
  const { t } = useText(organisationTexts);
  const labels = useFieldLabels();
  const recorded = now.history.filter(
    ({ recordedAt }) => !seen.history.some((entry) => entry.recordedAt === recordedAt),
  );
  const renamed = renaming(order);
  const mine: Entry = renamed
    ? { fullName: [renamed.fullName], shortName: [renamed.shortName] }
    : {};
  const names = bothChanged({ base: namesOf(seen), mine, theirs: namesOf(now) });
  return (
    <section {...(names.length > 0 ? {} : { role: 'alert' })}>
      <h3>{t('change.meanwhile')}</h3>
      {recorded.length > 0 && <UnitHistory entries={recorded} />}
      {names.length > 0 ? (
        <EntryConflict
          names={names}
          labels={labels}
          mine={mine}
          theirs={namesOf(now)}
          onResolve={(chosen) => onGoOn(over(now, withNames(order, chosen)))}
        />
      ) : (
        <FormActions>
          <Button kind="act" onPress={() => onGoOn(over(now, order))}>
            {t('change.goOn')}
          </Button>
          <Button kind="text" onPress={onBack}>
            {t('change.back')}
          </Button>
        </FormActions>
      )}
    </section>
  );
}

function namesOf({ unit }: UnitPage): Entry {
  return { fullName: [unit.fullName], shortName: [unit.shortName] };
}

function renaming({ change }: Order) {
  return change.kind === 'rename' ? change : undefined;
}

function withNames(order: Order, chosen: Entry): Order {
  const renamed = renaming(order);
  if (!renamed) return order;
  const fullName = chosen['fullName']?.[0] ?? renamed.fullName;
  const shortName = chosen['shortName']?.[0] ?? renamed.shortName;
  return { ...order, change: { ...renamed, fullName, shortName } };
}

function over(now: UnitPage, order: Order): Order {
  return { ...order, version: now.unit.version };
}
