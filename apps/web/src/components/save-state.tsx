import { CircleAlert, CloudCheck, CloudOff, Loader } from 'lucide-react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { LinkButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './save-state.css';

/** Where what was typed stands. */
export type Saving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly time: string }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly onRetry: () => void };

const icons = { saving: Loader, saved: CloudCheck, waiting: CloudOff, failed: CircleAlert };

/** Said in one place: Đang lưu · Đã lưu 10:42 · Chờ mạng, giữ trên máy này · Chưa lưu được. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const { t } = useText(commonTexts);
  return (
    <span className={`save-state save-state-${saving.state}`} role="status">
      <Icon of={icons[saving.state]} size="small" />
      {saving.state === 'saved'
        ? t('save.saved', { time: saving.time })
        : t(`save.${saving.state}`)}
      {saving.state === 'failed' && (
        <LinkButton onPress={saving.onRetry}>{t('act.retry')}</LinkButton>
      )}
    </span>
  );
}
