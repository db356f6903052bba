import type { ActState } from '../../api/use-act.ts';
import { FieldMessage } from '../../components/field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';

/** Why a step was refused: the server's sentence, or that no answer came. */
export function Refused({ state }: { readonly state: ActState }) {
  const { t } = useText(signInTexts);
  const common = useText(commonTexts);
  if (state.status !== 'refused') return null;
  const { error } = state;
  const lost = error.status === 0 || error.status >= 500;
  return (
    <div role="alert">
      <FieldMessage>
        {lost ? common.t('error.offline') : error.message === '' ? t('refused') : error.message}
      </FieldMessage>
    </div>
  );
}
