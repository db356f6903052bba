import { secondPersonTexts } from '../i18n/second-person.ts';
import { useText } from '../i18n/use-text.ts';
import { formText } from '../lib/form-text.ts';
import { TextField } from './text-field.tsx';

const name = 'code';

/** The six digits of whoever confirms on the device of somebody else, where that account has an authenticator. */
export function CodeField() {
  const { t } = useText(secondPersonTexts);
  return (
    <TextField
      name={name}
      label={t('code')}
      help={t('codeHelp')}
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
