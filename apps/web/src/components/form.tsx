import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { FormContext, type FieldError } from './form-context.ts';
import './form.css';

interface FormProps {
  /** Called with what was entered; the caller parses it with the contract's schema and sends it. */
  readonly onSend: (entered: FormData) => void;
  /** What was refused, by field name. Shown at the fields and, with links, above them. */
  readonly errors?: readonly FieldError[];
  readonly children: ReactNode;
}

/** One column of fields with their acts. Nothing typed is ever cleared. */
export function Form({ onSend, errors = [], children }: FormProps) {
  function handleSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  }
  return (
    <FormContext value={errors}>
      <form className="form" noValidate onSubmit={handleSubmit}>
        <FormErrors errors={errors} />
        {children}
      </form>
    </FormContext>
  );
}

/** What is to be corrected, as links to the fields; takes the focus when it appears. */
export function FormErrors({ errors }: { readonly errors: readonly FieldError[] }) {
  const { t } = useText(commonTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('field.summaryTitle', { n: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.at}>
            <a href={`#${error.at}`} onClick={(event) => goToField(event, error.at)}>
              {error.label}
            </a>
            : {error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The row of acts at a form's foot. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}

function goToField(event: { preventDefault(): void }, name: string): void {
  event.preventDefault();
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');
  control?.focus();
}
