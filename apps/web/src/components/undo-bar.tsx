import { useEffect, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import './undo-bar.css';

interface UndoBarProps {
  /** What is done and what follows: "Đã bỏ nhắc 3 đơn vị." */
  readonly children: ReactNode;
  readonly onUndo: () => void;
  /** Called after ten seconds: the act stands. */
  readonly onGone: () => void;
}

/** Reversible acts ask nothing beforehand; they can be taken back for ten seconds. */
export function UndoBar({ children, onUndo, onGone }: UndoBarProps) {
  const { t } = useText(commonTexts);
  useEffect(() => {
    const timer = setTimeout(onGone, 10_000);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div className="undo-bar not-printed" role="status">
      <span>
        {children} <span className="undo-bar-note">{t('undo.gone')}</span>
      </span>
      <Button size="small" onPress={onUndo}>
        {t('act.undo')}
      </Button>
    </div>
  );
}
