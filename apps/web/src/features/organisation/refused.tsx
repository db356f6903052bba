import type { ActState } from '../../api/use-act.ts';
import { Wrong } from '../../components/wrong.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';

/** Why an act was refused; what was typed stays. */
export function Refused({ state }: { readonly state: ActState }) {
  const { t } = useText(organisationTexts);
  if (state.status === 'stale') return <Wrong>{t('change.stale')}</Wrong>;
  return state.status === 'refused' ? <Wrong>{state.error.message}</Wrong> : null;
}
