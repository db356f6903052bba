import { useState } from 'react';
import { conflictTexts } from '../i18n/conflict.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import './conflict-panel.css';

/** One field that both have written. */
export interface ConflictField {
  readonly at: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

type Side = 'mine' | 'theirs';

interface ConflictPanelProps {
  /** Who saved before me, and when, if it is known. */
  readonly by?: { readonly who: string; readonly time: string };
  readonly fields: readonly ConflictField[];
  readonly onResolve: (chosen: Readonly<Record<string, string>>) => void;
}

/** Someone saved before me: both texts side by side, mine kept, one chosen per field. Nothing is lost. */
export function ConflictPanel({ by, fields, onResolve }: ConflictPanelProps) {
  const { t } = useText(conflictTexts);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  return (
    <section className="conflict" role="alert">
      <h2>{by ? t('title', by) : t('titlePlain')}</h2>
      {fields.map((field) => (
        <fieldset key={field.at} className="conflict-field">
          <legend>{field.label}</legend>
          <SideChoice field={field} side="mine" chosen={sideOf(field.at)} onChoose={choose} />
          <SideChoice field={field} side="theirs" chosen={sideOf(field.at)} onChoose={choose} />
        </fieldset>
      ))}
      <Button
        kind="act"
        onPress={() =>
          onResolve(Object.fromEntries(fields.map((field) => [field.at, field[sideOf(field.at)]])))
        }
      >
        {t('finish')}
      </Button>
    </section>
  );

  function sideOf(at: string): Side {
    return sides[at] ?? 'mine';
  }

  function choose(at: string, side: Side): void {
    setSides({ ...sides, [at]: side });
  }
}

interface SideChoiceProps {
  readonly field: ConflictField;
  readonly side: Side;
  readonly chosen: Side;
  readonly onChoose: (at: string, side: Side) => void;
}

function SideChoice({ field, side, chosen, onChoose }: SideChoiceProps) {
  const { t } = useText(conflictTexts);
  return (
    <label className="conflict-side">
      <span className="conflict-head">
        <input
          type="radio"
          name={`conflict-${field.at}`}
          checked={chosen === side}
          onChange={() => onChoose(field.at, side)}
        />
        {t(side)}
      </span>
      <span className="conflict-text">
        {field[side] === '' ? <i>{t('empty')}</i> : field[side]}
      </span>
    </label>
  );
}
