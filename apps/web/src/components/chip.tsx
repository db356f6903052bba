import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './status-chip.css';

/** Colour and icon of a state. */
export interface ChipLook {
  readonly look: string;
  readonly icon: LucideIcon;
}

/** A state as colour, icon and word. */
export function Chip({ look, icon, children }: ChipLook & { readonly children: ReactNode }) {
  return (
    <span className={`chip chip-${look}`}>
      <Icon of={icon} size="chip" />
      {children}
    </span>
  );
}
