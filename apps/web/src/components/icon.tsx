import type { LucideIcon } from 'lucide-react';

const sizes = { chip: 13, small: 14, normal: 16, large: 20, touch: 22 } as const;

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: keyof typeof sizes;
}

/** A Lucide icon in our sizes and stroke. It is always hidden from readers: the word beside it speaks. */
export function Icon({ of: Drawing, size = 'normal' }: IconProps) {
  return <Drawing size={sizes[size]} strokeWidth={size === 'chip' ? 2 : 1.75} aria-hidden="true" />;
}
