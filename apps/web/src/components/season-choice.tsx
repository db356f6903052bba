import { useSession } from '../api/session-context.ts';
import { useAddress } from '../lib/use-address.ts';
import { Select } from './choice-fields.tsx';
import type { FieldWidth } from './field.tsx';

interface SeasonChoiceProps {
  readonly season: string;
  readonly label: string;
  /** Where the page places it. */
  readonly className: string;
  readonly width?: FieldWidth;
}

/** Which season a page shows, where there are several; it stands in the address. */
export function SeasonChoice({ season, label, className, width }: SeasonChoiceProps) {
  const { seasons } = useSession();
  const [, choose] = useAddress('season');
  if (seasons.length < 2) return null;
  return (
    <div className={className}>
      <Select
        name="season"
        label={label}
        {...(width ? { width } : {})}
        defaultValue={season}
        options={seasons.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={choose}
      />
    </div>
  );
}
