import { Suspense, useId, type ReactNode } from 'react';
import { classes } from '../lib/classes.ts';
import { ModalLayer } from './overlay/load-layers.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Acts that cannot be undone are not left by a click beside the dialog. */
  readonly serious?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page. Escape closes it, and the focus returns to where it was opened. */
export function Dialog({ title, open, wide = false, children, ...layer }: DialogProps) {
  const id = useId();
  if (!open) return null;
  return (
    <Suspense>
      <ModalLayer
        {...layer}
        panelClass={classes('dialog', wide && 'dialog-wide')}
        contentClass="dialog-content"
        labelledBy={id}
      >
        <h2 id={id}>{title}</h2>
        {children}
      </ModalLayer>
    </Suspense>
  );
}
