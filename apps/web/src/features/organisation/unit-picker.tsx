import { unitRoutes } from '@daihoi/contract/organisation';
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';

/** A unit that was picked. */
export interface Picked {
  readonly id: string;
  readonly name: string;
  readonly under: string | null;
}

interface UnitPickerProps {
  readonly name: string;
  readonly label: string;
  readonly picked: readonly Picked[];
  readonly onPick: (picked: readonly Picked[]) => void;
  readonly many?: boolean;
  /** Units that cannot be picked: the one that is changed. */
  readonly without: readonly string[];
}

/** Finds units as people type and keeps those that were picked; one, or many. */
export function UnitPicker({
  name,
  label,
  picked,
  onPick,
  many = false,
  without,
}: UnitPickerProps) {
  const { t } = useText(organisationTexts);
  const [query, setQuery] = useState('');
  const hidden = [...without, ...picked.map((each) => each.id)];
  return (
    <div>
      <Field name={name} label={label} help={t('pick.hint')}>
        {(control) => (
          <input
            {...control}
            className="control"
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value.normalize('NFC'))}
          />
        )}
      </Field>
      {query.trim().length > 1 && (
        <Found
          query={query}
          hidden={hidden}
          onPick={(unit) => {
            onPick(many ? [...picked, unit] : [unit]);
            setQuery('');
          }}
        />
      )}
      <Chosen picked={picked} onPick={onPick} />
    </div>
  );
}

interface FoundProps {
  readonly query: string;
  readonly hidden: readonly string[];
  readonly onPick: (unit: Picked) => void;
}

function Found({ query, hidden, onPick }: FoundProps) {
  const { t } = useText(organisationTexts);
  const id = useId();
  const answer = useRoute(unitRoutes.search, { query: { q: query } }, { keepLast: true });
  if (answer.status !== 'here') return null;
  const hits = answer.data.hits.filter(
    (hit) => !hidden.includes(hit.unit.id) && hit.endedOn === null,
  );
  return (
    <>
      <p id={id} className="unit-quiet" role="status">
        {hits.length === 0 ? t('pick.none') : t('pick.found', { n: hits.length })}
      </p>
      {hits.length > 0 && (
        <ul className="pick-list" aria-labelledby={id}>
          {hits.map(({ unit, under }) => (
            <li key={unit.id}>
              <button
                type="button"
                aria-label={t('pick.choose', { name: unit.fullName })}
                onClick={() => onPick({ id: unit.id, name: unit.fullName, under })}
              >
                {unit.fullName}
                <small>{[under, unit.code].filter(Boolean).join(' · ')}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Chosen({ picked, onPick }: Pick<UnitPickerProps, 'picked' | 'onPick'>) {
  const { t } = useText(organisationTexts);
  if (picked.length === 0) return null;
  return (
    <ul className="pick-chosen">
      {picked.map((unit) => (
        <li key={unit.id}>
          <span>
            {unit.name}
            <small>{unit.under}</small>
          </span>
          <Button
            kind="text"
            size="small"
            icon={X}
            label={t('pick.remove', { name: unit.name })}
            onPress={() => onPick(picked.filter((each) => each.id !== unit.id))}
          >
            {''}
          </Button>
        </li>
      ))}
    </ul>
  );
}
