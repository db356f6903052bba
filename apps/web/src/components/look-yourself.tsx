import { lookYourselfTexts } from '../i18n/look-yourself.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import './file-drop.css';

interface LookYourselfProps {
  /** The file that was taken. */
  readonly name: string;
  readonly onSeen: () => void;
}

/** A file was taken whose words cannot be read: whoever brought it looks for a mark of secrecy. It stays until they say so. */
export function LookYourself({ name, onSeen }: LookYourselfProps) {
  const { t } = useText(lookYourselfTexts);
  return (
    <div className="look-yourself">
      <p role="status">{t('text', { name })}</p>
      <Button size="small" onPress={onSeen}>
        {t('looked')}
      </Button>
    </div>
  );
}
