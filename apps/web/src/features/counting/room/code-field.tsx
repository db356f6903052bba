import { Field, type FieldProps } from '../../../components/field.tsx';

/** A code that nobody else may read: hidden, digits first on phones, remembered by no browser. */
export function CodeField(props: FieldProps) {
  return (
    <Field {...props} width="date">
      {(control) => (
        <input
          {...control}
          className="control"
          name={props.name}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
        />
      )}
    </Field>
  );
}
