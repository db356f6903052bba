import type { ReactNode, RefObject } from 'react';
import { Dialog, I18nProvider, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { ariaLocale } from '../../i18n/aria-locale.ts';
import { useLang } from '../../i18n/use-text.ts';

interface LayerProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

interface ModalLayerProps extends LayerProps {
  readonly panelClass: string;
  readonly contentClass: string;
  /** Acts that cannot be undone are not left by a click beside the layer. */
  readonly serious?: boolean;
  readonly label?: string;
  readonly labelledBy?: string;
}

/** Lies over the whole page and keeps the focus; Escape leaves it, and the focus returns to where it was. */
export function ModalLayer(props: ModalLayerProps) {
  const { panelClass, contentClass, serious = false, onClose } = props;
  return (
    <I18nProvider locale={ariaLocale[useLang()]}>
      <ModalOverlay
        className="dialog-veil"
        isOpen
        isDismissable={!serious}
        onOpenChange={(open) => !open && onClose()}
      >
        <Modal className={panelClass}>
          <Dialog
            className={contentClass}
            role={serious ? 'alertdialog' : 'dialog'}
            {...(props.label === undefined ? {} : { 'aria-label': props.label })}
            {...(props.labelledBy === undefined ? {} : { 'aria-labelledby': props.labelledBy })}
          >
            {props.children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

interface PopoverLayerProps extends LayerProps {
  readonly label: string;
  readonly className: string;
  readonly placement: 'bottom start' | 'bottom end';
  readonly trigger: RefObject<HTMLElement | null>;
}

/** Opens under a control of the top bar. It stays inside the banner, so that it belongs to a landmark. */
export function PopoverLayer(props: PopoverLayerProps) {
  return (
    <I18nProvider locale={ariaLocale[useLang()]}>
      <Popover
        className={`popover ${props.className}`}
        placement={props.placement}
        triggerRef={props.trigger}
        isOpen
        onOpenChange={(open) => !open && props.onClose()}
        // Its successor lives in a package that this app does not depend on.
        // oxlint-disable-next-line typescript/no-deprecated -- until react-aria-components exports the portal provider
        UNSTABLE_portalContainer={document.querySelector('.shell-top') ?? document.body}
      >
        <Dialog className="popover-dialog" aria-label={props.label}>
          {props.children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
