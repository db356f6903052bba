import { unitRoutes } from '@daihoi/contract/organisation';
import type { UnitRef } from '@daihoi/contract/http';
import { useState } from 'react';
import { useRoute } from '../api/use-route.ts';
import type { ControlProps } from './field.tsx';
import './unit-choice.css';

interface UnitSearchBoxProps {
  readonly control: ControlProps;
  /** Only this unit and those below it. */
  readonly within: string;
  /** A unit that is never offered. */
  readonly without?: string;
  readonly onChoose: (unit: UnitRef) => void;
}

/** Units found by typing as people type: no marks, short forms. */
export function UnitSearchBox({ control, within, without, onChoose }: UnitSearchBoxProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim().length > 1;
  const found = useRoute(
    unitRoutes.search,
    { query: { q: query, unit: within } },
    { when: asked, keepLast: true },
  );
  const hits = asked && found.status === 'here' ? found.data.hits.slice(0, 8) : [];
  return (
    <>
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
          {hits
            .filter(({ unit }) => unit.id !== without)
            .map(({ unit }) => (
              <li key={unit.id}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(unit);
                    setQuery('');
                  }}
                >
                  {unit.fullName}
                </button>
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
