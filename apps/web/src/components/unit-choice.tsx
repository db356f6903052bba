import { unitRoutes } from '@daihoi/contract/organisation';
import { useState } from 'react';
import { useRoute } from '../api/use-route.ts';
import { Field, type FieldProps } from './field.tsx';
import './unit-choice.css';

interface UnitChoiceProps extends FieldProps {
  readonly start: { readonly id: string; readonly name: string };
  /** Only this unit and those below it. */
  readonly within: string;
}

/** One unit, found by typing as people type: no marks, short forms. The form sends its identity. */
export function UnitChoice({ start, within, ...field }: UnitChoiceProps) {
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState(start);
  const found = useRoute(
    unitRoutes.search,
    { query: { q: query, unit: within } },
    { when: query.trim().length > 1, keepLast: true },
  );
  const hits =
    query.trim().length > 1 && found.status === 'here' ? found.data.hits.slice(0, 8) : [];
  return (
    <Field {...field} note={chosen.name}>
      {(control) => (
        <>
          <input type="hidden" name={field.name} value={chosen.id} />
          <input
            {...control}
            className="control"
            type="search"
            value={query}
            autoComplete="off"
            onChange={(event) => setQuery(event.target.value.normalize('NFC'))}
          />
          {hits.length > 0 && (
            <ul className="unit-choice-hits">
              {hits.map((hit) => (
                <li key={hit.unit.id}>
                  <button
                    type="button"
                    onClick={() => {
                      choose({ id: hit.unit.id, name: hit.unit.fullName });
                      setQuery('');
                    }}
                  >
                    {hit.unit.fullName}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
