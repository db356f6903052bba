import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Field, FieldMessage, type FieldProps } from './field.tsx';
import { useFieldError } from './form-context.ts';
import { Icon } from './icon.tsx';
import './choice-fields.css';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: ReactNode;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly defaultValue?: string;
  readonly onChoose?: (value: string) => void;
}

/** One of five or more; the browser's own list, so that phones show theirs. */
export function Select(props: SelectProps) {
  const { t } = useText(commonTexts);
  return (
    <Field {...props}>
      {(control) => (
        <div className="control-wrap">
          <select
            {...control}
            className="control"
            name={props.name}
            defaultValue={props.defaultValue ?? ''}
            onChange={(event) => props.onChoose?.(event.target.value)}
          >
            {props.defaultValue === undefined && <option value="">{t('field.choose')}</option>}
            {props.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className="control-arrow">
            <Icon of={ChevronDown} />
          </span>
        </div>
      )}
    </Field>
  );
}

/** One of two to four, all visible. */
export function RadioGroup({
  name,
  label,
  help,
  error,
  options,
  defaultValue,
  onChoose,
}: SelectProps) {
  const id = useId();
  const refused = useFieldError(name);
  const message = error ?? refused;
  return (
    <fieldset className="field" data-field={name} aria-describedby={message && `${id}-error`}>
      <legend className="field-label">{label}</legend>
      {help !== undefined && <div className="field-help">{help}</div>}
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            onChange={() => onChoose?.(option.value)}
          />
          <span>
            {option.label}
            {option.help !== undefined && <span className="choice-help">{option.help}</span>}
          </span>
        </label>
      ))}
      {message !== undefined && <FieldMessage id={`${id}-error`}>{message}</FieldMessage>}
    </fieldset>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly value?: string;
  readonly children: ReactNode;
  readonly help?: ReactNode;
  readonly defaultChecked?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

/** Yes or no. Never ticked beforehand where it stands for a promise. */
export function Checkbox({ children, help, onChange, ...input }: CheckboxProps) {
  return (
    <label className="choice" data-field={input.name}>
      <input {...input} type="checkbox" onChange={(event) => onChange?.(event.target.checked)} />
      <span>
        {children}
        {help !== undefined && <span className="choice-help">{help}</span>}
      </span>
    </label>
  );
}
