import { useEffect, useId, useRef } from 'react';
import type { ActState } from '../api/use-act.ts';
import { lookYourselfTexts } from '../i18n/look-yourself.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Said } from './said.tsx';
import './file-drop.css';

interface LookYourselfProps {
  /** The file that was taken. */
  readonly name: string;
  readonly onSeen: () => void;
  /** Takes the file out again; left out where no single file can be taken out. */
  readonly takeOut?: { readonly state: ActState; readonly onPress: () => void };
}

/**
 * A file was taken whose words cannot be read: whoever brought it looks for a mark of secrecy. It stays until they say so, and
 * comes into the focus, for the form that stood here is gone.
 */
export function LookYourself({ name, onSeen, takeOut }: LookYourselfProps) {
  const { t } = useText(lookYourselfTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="look-yourself" role="group" aria-labelledby={id} tabIndex={-1} ref={box}>
      <p id={id}>
        {t('text', { name })} {t(takeOut ? 'takeOutAtOnce' : 'tellAtOnce')}
      </p>
      <Button size="small" onPress={onSeen}>
        {t('looked')}
      </Button>
      {takeOut && (
        <Button
          size="small"
          kind="text"
          busy={takeOut.state.status === 'sending'}
          onPress={takeOut.onPress}
        >
          {t('takeOut')}
        </Button>
      )}
      {takeOut && <Said state={takeOut.state} />}
    </div>
  );
}
