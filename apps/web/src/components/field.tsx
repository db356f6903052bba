import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { useFieldError } from './form-context.ts';
import { Icon } from './icon.tsx';
import './field.css';

/** How much a field's width says about its content. */
export type FieldWidth = 'figure' | 'date' | 'name' | 'full';

/** What every field has. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong, and what to do. The form's own refusals arrive by name; this is for what the field sees itself. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly width?: FieldWidth;
}

/** What the control inside a field must carry, so that label, help and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldShellProps extends FieldProps {
  /** A line under the control: what was understood, when it was saved. */
  readonly note?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, help under it, the control, then what is wrong. All fields are built on this. */
export function Field(props: FieldShellProps) {
  const id = useId();
  const refused = useFieldError(props.name);
  const error = props.error ?? refused;
  const { t } = useText(commonTexts);
  const described = classes(
    props.help !== undefined && `${id}-help`,
    error !== undefined && `${id}-error`,
    props.note !== undefined && `${id}-note`,
  );
  return (
    <div className={classes('field', `field-${props.width ?? 'full'}`)} data-field={props.name}>
      <label className="field-label" htmlFor={id}>
        {props.label}
        {props.optional && <span className="field-optional"> {t('field.optional')}</span>}
      </label>
      {props.help !== undefined && (
        <div id={`${id}-help`} className="field-help">
          {props.help}
        </div>
      )}
      {props.children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
      {props.note !== undefined && (
        <div id={`${id}-note`} className="field-note">
          {props.note}
        </div>
      )}
    </div>
  );
}

/** What is wrong, in clay, with its icon. */
export function FieldMessage({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <div id={id} className="field-error">
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </div>
  );
}
