import { Suspense } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { ModalLayer } from '../overlay/load-layers.ts';
import { CommandSearch } from './load-panels.ts';
import type { ShellActs, ShellView } from './shell-view.ts';
import '../dialog.css';
import './choice-list.css';

interface CommandPanelProps {
  readonly open: boolean;
  readonly view: ShellView;
  readonly acts: Pick<ShellActs, 'search'>;
  readonly onClose: () => void;
}

/** Ctrl K: organisations, congresses, papers, and the rooms as commands. */
export function CommandPanel({ open, onClose, ...rest }: CommandPanelProps) {
  const { t } = useText(shellTexts);
  if (!open) return null;
  return (
    <Suspense>
      <ModalLayer
        panelClass="command-panel"
        contentClass="command-dialog"
        label={t('search.open')}
        onClose={onClose}
      >
        <CommandSearch {...rest} onClose={onClose} />
        <div className="command-hint">{t('search.hint')}</div>
      </ModalLayer>
    </Suspense>
  );
}
