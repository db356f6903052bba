import { useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { UnitSearchBox } from './unit-search-box.tsx';

interface UnitChoiceProps extends FieldProps {
  readonly start: { readonly id: string; readonly name: string };
  /** Only this unit and those below it. */
  readonly within: string;
}

/** One unit, found by typing. The form sends its identity. */
export function UnitChoice({ start, within, ...field }: UnitChoiceProps) {
  const [chosen, choose] = useState(start);
  return (
    <Field {...field} note={chosen.name}>
      {(control) => (
        <>
          <input type="hidden" name={field.name} value={chosen.id} />
          <UnitSearchBox
            control={control}
            within={within}
            onChoose={({ id, fullName }) => choose({ id, name: fullName })}
          />
        </>
      )}
    </Field>
  );
}
