import { Search } from 'lucide-react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';

/** Looks like a search box, opens the command panel. */
export function SearchButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useText(shellTexts);
  return (
    <button
      type="button"
      className="bar-button bar-search"
      aria-keyshortcuts="Control+K"
      onClick={onPress}
    >
      <Icon of={Search} size="small" />
      <span>{t('search.open')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}
