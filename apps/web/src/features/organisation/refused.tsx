import type { ActState } from '../../api/use-act.ts';
import { FieldMessage } from '../../components/field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';

/** Why an act was refused, in the words of the server; what was typed stays. */
export function Refused({ state }: { readonly state: ActState }) {
  const { t } = useText(organisationTexts);
  const common = useText(commonTexts);
  if (state.status === 'stale') return <Said>{t('change.stale')}</Said>;
  if (state.status !== 'refused') return null;
  const { status, message } = state.error;
  return <Said>{message || common.t(status === 0 ? 'error.offline' : 'error.server')}</Said>;
}

function Said({ children }: { readonly children: string }) {
  return (
    <div role="alert">
      <FieldMessage>{children}</FieldMessage>
    </div>
  );
}
