import type { LucideIcon } from 'lucide-react';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../lib/classes.ts';
import { Icon } from './icon.tsx';
import './button.css';

/**
 * act: go on, one per screen. seal: issue a numbered paper, ratify, open or seal a session; nothing else is red.
 * outline: any other act. text: cancel.
 */
export type ButtonKind = 'act' | 'seal' | 'outline' | 'text';

interface Looks {
  readonly kind?: ButtonKind;
  /** small: in rows and page heads; form: beside 44 px fields; normal: elsewhere. Touch screens make all of them 48. */
  readonly size?: 'small' | 'normal' | 'form';
  readonly icon?: LucideIcon;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

interface ButtonProps extends Looks {
  readonly type?: 'button' | 'submit';
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** Why the act is closed now. The button stays visible and focusable, and the reason stands beside it. */
  readonly blockedBecause?: ReactNode;
  /** The act has been sent; further presses do nothing. */
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly label?: string;
}

/** A button: verb + object ("Trình hồ sơ"), never "OK". */
export function Button(props: ButtonProps) {
  const reasonId = useId();
  const blocked = props.blockedBecause !== undefined;
  const closed = blocked || props.busy === true;
  const button = (
    <button
      type={props.type ?? 'button'}
      className={classesOf(props)}
      aria-disabled={closed || undefined}
      aria-describedby={blocked ? reasonId : undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      onClick={(event) => (closed ? event.preventDefault() : props.onPress?.(event))}
    >
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </button>
  );
  if (!blocked) return button;
  return (
    <span className="button-blocked">
      {button}
      <span id={reasonId} className="button-reason">
        {props.blockedBecause}
      </span>
    </span>
  );
}

interface LinkButtonProps {
  readonly onPress: () => void;
  readonly open?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/** An act in running text that reads like a link: retry, show the reason. */
export function LinkButton({ onPress, open, label, children }: LinkButtonProps) {
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={open}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, never for an act. */
export function ButtonLink(props: Looks & { readonly to: string }) {
  return (
    <Link to={props.to} className={classesOf(props)}>
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </Link>
  );
}

/** A link out of the pages that looks like a button: the server sends the browser on. */
export function ButtonAnchor(props: Looks & { readonly href: string; readonly label?: string }) {
  return (
    <a href={props.href} className={classesOf(props)} aria-label={props.label}>
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </a>
  );
}

function classesOf({ kind = 'outline', size = 'normal', wide = false }: Looks): string {
  return classes('button', `button-${kind}`, `button-${size}`, wide && 'button-wide');
}
