import type { ChangeOutcome } from '@daihoi/contract/organisation';
import type { ActState } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { FormActions } from '../../components/form.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Refused } from './refused.tsx';

interface ConsequencesProps {
  readonly outcome: ChangeOutcome;
  readonly state: ActState;
  readonly onBack: () => void;
  readonly onConfirm: () => void;
}

/** What a change would do, counted by the server, before anybody says yes. */
export function Consequences({ outcome, state, onBack, onConfirm }: ConsequencesProps) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { unitsCarried, congressesCancelled, congressesKept, events } = outcome;
  const none = congressesCancelled + congressesKept === 0;
  return (
    <section role="status">
      <h3>{t('change.consequences')}</h3>
      <ul className="change-outcome">
        <li>{t('change.events', { n: format.integer(events.length) })}</li>
        {unitsCarried > 0 && <li>{t('change.carried', { n: format.integer(unitsCarried) })}</li>}
        {congressesCancelled > 0 && (
          <li>{t('change.cancelled', { n: format.integer(congressesCancelled) })}</li>
        )}
        {congressesKept > 0 && <li>{t('change.kept', { n: format.integer(congressesKept) })}</li>}
        {none && <li>{t('change.none')}</li>}
        <li>{t('change.boards')}</li>
      </ul>
      <Refused state={state} />
      <FormActions>
        <Button kind="act" busy={state.status === 'sending'} onPress={onConfirm}>
          {t('change.confirm')}
        </Button>
        <Button kind="text" onPress={onBack}>
          {t('change.back')}
        </Button>
      </FormActions>
    </section>
  );
}
