import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../lib/classes.ts';
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
export function Dialog({
  title,
  open,
  onClose,
  serious = false,
  wide = false,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      isDismissable={!serious}
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className={classes('dialog', wide && 'dialog-wide')}>
        <AriaDialog className="dialog-content" {...(serious ? { role: 'alertdialog' } : {})}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
