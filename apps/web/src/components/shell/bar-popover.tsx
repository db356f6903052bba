import type { ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import './menu.css';

interface BarPopoverProps {
  readonly label: string;
  readonly className?: string;
  readonly placement: 'bottom start' | 'bottom end';
  readonly children: (acts: { readonly close: () => void }) => ReactNode;
}

/** What opens under a control of the top bar. It stays inside the banner, so that it belongs to a landmark. */
export function BarPopover({ label, className = '', placement, children }: BarPopoverProps) {
  return (
    <Popover
      className={`popover ${className}`}
      placement={placement}
      // Its successor lives in a package that this app does not depend on.
      // oxlint-disable-next-line typescript/no-deprecated -- until react-aria-components exports the portal provider
      UNSTABLE_portalContainer={document.querySelector('.shell-top') ?? document.body}
    >
      <Dialog className="popover-dialog" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
