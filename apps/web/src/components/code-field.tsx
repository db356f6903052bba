import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { formText } from '../lib/form-text.ts';
import { TextField } from './text-field.tsx';

const name = 'code';

/** The six digits of whoever confirms on the device of somebody else, where that account has an authenticator. */
export function CodeField() {
  const { t } = useText(commonTexts);
  return (
    <TextField
      name={name}
      label={t('twoPerson.code')}
      help={t('twoPerson.codeHelp')}
      optional
      width="figure"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={8}
    />
  );
}

/** What was typed there; undefined for nothing. */
export function codeIn(entered: FormData): string | undefined {
  const code = formText(entered, name).trim();
  return code === '' ? undefined : code;
}
