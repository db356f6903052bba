import { Suspense, useRef, useState, type ReactNode } from 'react';
import { PopoverLayer } from '../overlay/load-layers.ts';
import './menu.css';

interface BarPopoverProps {
  /** What the control in the bar shows. */
  readonly button: {
    readonly className: string;
    readonly label?: string;
    readonly content: ReactNode;
  };
  /** Names what opens. */
  readonly label: string;
  readonly className?: string;
  readonly placement: 'bottom start' | 'bottom end';
  readonly children: (acts: { readonly close: () => void }) => ReactNode;
}

/** A control of the top bar with what opens under it. */
export function BarPopover({ button, className = '', children, ...layer }: BarPopoverProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  function close(): void {
    setOpen(false);
  }
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className={button.className}
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(button.label === undefined ? {} : { 'aria-label': button.label })}
        onClick={() => setOpen(true)}
      >
        {button.content}
      </button>
      {open && (
        <Suspense>
          <PopoverLayer {...layer} className={className} trigger={trigger} onClose={close}>
            {children({ close })}
          </PopoverLayer>
        </Suspense>
      )}
    </>
  );
}
