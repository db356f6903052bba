import { quickTexts } from '../i18n/quick.ts';
import { useText } from '../i18n/use-text.ts';
import { ButtonLink } from './button.tsx';

/** The way to the check of any Word file, whether or not the program knows it. */
export function ToQuickCheck() {
  const { t } = useText(quickTexts);
  return (
    <ButtonLink size="small" kind="text" to="/quick-check">
      {t('open')}
    </ButtonLink>
  );
}
