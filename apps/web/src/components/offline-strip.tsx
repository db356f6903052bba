import { WifiOff } from 'lucide-react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Icon } from './icon.tsx';
import './offline-strip.css';

/** No network: what works, what waits, and how much is queued. */
export function OfflineStrip({ queued = 0 }: { readonly queued?: number }) {
  const { t } = useText(commonTexts);
  return (
    <div className="offline" role="status">
      <Icon of={WifiOff} />
      <span>
        {t('offline')}
        {queued > 0 && <b> {t('offlineQueue', { n: queued })}.</b>}
      </span>
    </div>
  );
}
