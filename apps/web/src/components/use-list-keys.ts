import { useMemo } from 'react';
import { useText } from '../i18n/use-text.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useShortcuts } from './shortcuts.tsx';

/** J and K walk the row links of the page (`data-row-link`, which DataTable sets); Enter opens, as on any link. */
export function useListKeys(): void {
  const { t } = useText(shellTexts);
  const shortcuts = useMemo(
    () => [
      { keys: 'J', says: t('keys.down'), run: () => walk(1) },
      { keys: 'K', says: t('keys.up'), run: () => walk(-1) },
    ],
    [t],
  );
  useShortcuts(shortcuts);
}

function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')].filter(
    (link) => link.offsetParent !== null,
  );
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at < 0 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[Math.min(links.length - 1, Math.max(0, next))]?.focus();
}
