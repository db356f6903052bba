import { Fragment } from 'react';
import { shellTexts } from '../i18n/shell.ts';
import { useText } from '../i18n/use-text.ts';
import { lettersChoice } from '../lib/letters-choice.ts';
import { useSavedChoice } from '../lib/saved-choice.ts';
import { Checkbox } from './choice-fields.tsx';
import { Dialog } from './dialog.tsx';
import { useAllShortcuts } from './shortcuts.tsx';
import './key-help.css';

/** All keys of this page, and the switch for single letters. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText(shellTexts);
  const [letters, chooseLetters] = useSavedChoice(lettersChoice);
  return (
    <Dialog title={t('keys.title')} open onClose={onClose}>
      <dl className="key-help">
        {useAllShortcuts().map((shortcut) => (
          <Fragment key={shortcut.keys}>
            <dt>
              <Keys keys={shortcut.keys} />
            </dt>
            <dd>{shortcut.says}</dd>
          </Fragment>
        ))}
      </dl>
      <Checkbox
        name="letters"
        defaultChecked={letters === 'on'}
        help={t('keys.lettersHelp')}
        onChange={(on) => chooseLetters(on ? 'on' : 'off')}
      >
        {t('keys.letters')}
      </Checkbox>
    </Dialog>
  );
}

/** Keys as caps: "G V" is one after the other, "Ctrl+K" together. */
export function Keys({ keys }: { readonly keys: string }) {
  return keys.split(' ').map((key) => <kbd key={key}>{key.replace('+', ' ')}</kbd>);
}
