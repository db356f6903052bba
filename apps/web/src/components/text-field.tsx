import { Eye, EyeOff } from 'lucide-react';
import { useState, type HTMLInputTypeAttribute } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

interface TextFieldProps extends FieldProps {
  readonly defaultValue?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'search';
  readonly maxLength?: number;
  /** More than one line: a remark, minutes. */
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** Called with composed (NFC) text as it is typed; forms need none, they read the form when it is sent. */
  readonly onType?: (text: string) => void;
}

/** Text as a person types or pastes it. */
export function TextField(props: TextFieldProps) {
  const { defaultValue, autoComplete, inputMode, maxLength, lines, onType } = props;
  return (
    <Field {...props}>
      {(control) => {
        const shared = {
          ...control,
          name: props.name,
          className: 'control',
          defaultValue,
          maxLength,
          autoComplete: autoComplete ?? 'off',
          onChange: (event: { readonly target: { readonly value: string } }) =>
            onType?.(event.target.value.normalize('NFC')),
        };
        return lines !== undefined ? (
          <textarea {...shared} rows={lines} />
        ) : (
          <input
            {...shared}
            type={props.type ?? 'text'}
            inputMode={inputMode}
            ref={props.autoFocus ? focusOnce : undefined}
          />
        );
      }}
    </Field>
  );
}

/** A password: password managers and pasting are welcome, and it can be shown. */
export function PasswordField(props: FieldProps & { readonly autoComplete: string }) {
  const { t } = useText(commonTexts);
  const [shown, setShown] = useState(false);
  return (
    <Field {...props}>
      {(control) => (
        <div className="control-wrap">
          <input
            {...control}
            className="control"
            name={props.name}
            type={shown ? 'text' : 'password'}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
          />
          <button
            type="button"
            className="control-inside"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <Icon of={shown ? EyeOff : Eye} />
            {t(shown ? 'field.hide' : 'field.show')}
          </button>
        </div>
      )}
    </Field>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
