import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './choice-list.css';

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly group?: ReactNode;
}

interface ChoiceListProps {
  /** What the input asks for. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  /** Shown when nothing is found. */
  readonly none: string;
}

/** A field over a list: type to find, arrows to move, Enter to take. The first hit is always selected. */
export function ChoiceList({ label, query, onQuery, choices, onChoose, none }: ChoiceListProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const place = Math.min(at, Math.max(0, choices.length - 1));
  const chosen = choices[place];
  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((place + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen.id);
    }
  }
  return (
    <>
      <input
        className="choice-input"
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        placeholder={label}
        value={query}
        ref={focusOnce}
        onChange={(event) => {
          onQuery(event.target.value.normalize('NFC'));
          setAt(0);
        }}
        onKeyDown={handleKey}
      />
      <ul className="choice-list" id={id} role="listbox" aria-label={label}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.id}
            id={`${id}-${choice.id}`}
            choice={choice}
            selected={index === place}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <p className="choice-none" role="status">
        {choices.length === 0 && query !== '' ? none : ''}
      </p>
    </>
  );
}

interface ChoiceRowProps {
  readonly id: string;
  readonly choice: Choice;
  readonly selected: boolean;
  readonly onChoose: (id: string) => void;
}

function ChoiceRow({ id, choice, selected, onChoose }: ChoiceRowProps) {
  return (
    <>
      {choice.group !== undefined && (
        <li className="choice-group" role="presentation">
          {choice.group}
        </li>
      )}
      <li
        id={id}
        role="option"
        aria-selected={selected}
        className="choice-row"
        ref={selected ? keepInView : undefined}
        onClick={() => onChoose(choice.id)}
      >
        {choice.label}
        {choice.note !== undefined && <small>{choice.note}</small>}
      </li>
    </>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

function keepInView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
