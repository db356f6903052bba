import { Field } from '../../../components/field.tsx';
import type { BallotDraft, DraftFigure, Typed } from './ballot-draft.ts';
import { useResultWords } from './use-result-words.ts';

interface FigureProps {
  readonly name: string;
  readonly label: string;
  readonly value: Typed;
  readonly onType: (raw: Typed) => void;
  readonly optional?: boolean;
}

/** One figure of the minutes, typed or pasted in any usual form. */
export function FigureField({ name, label, value, onType, optional = false }: FigureProps) {
  return (
    <Field name={name} label={label} width="figure" optional={optional}>
      {(control) => (
        <input
          {...control}
          className="control"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

interface FigureFieldsProps {
  readonly title: string;
  readonly names: readonly DraftFigure[];
  readonly draft: BallotDraft;
  readonly onChange: (next: BallotDraft) => void;
  /** Delegates are elected with their alternates. */
  readonly alternates?: boolean;
}

/** A section of the minutes: figures side by side. */
export function FigureFields({ title, names, draft, onChange, alternates }: FigureFieldsProps) {
  const { t } = useResultWords();
  return (
    <fieldset className="ballot-part">
      <legend>{title}</legend>
      <div className="ballot-figures">
        {names.map((name) => (
          <FigureField
            key={name}
            name={name}
            label={t(`ballot.${name}`)}
            value={draft.figures[name]}
            onType={(raw) => onChange({ ...draft, figures: { ...draft.figures, [name]: raw } })}
          />
        ))}
        {alternates && (
          <FigureField
            name="alternateSeats"
            label={t('ballot.alternateSeats')}
            value={draft.alternateSeats}
            onType={(alternateSeats) => onChange({ ...draft, alternateSeats })}
            optional
          />
        )}
      </div>
    </fieldset>
  );
}

interface FoldedFiguresProps<Reason extends string> {
  readonly title: string;
  readonly help?: string;
  readonly prefix: string;
  readonly reasons: readonly Reason[];
  readonly wordOf: (reason: Reason) => string;
  readonly typed: Readonly<Partial<Record<Reason, Typed>>>;
  readonly onType: (next: Partial<Record<Reason, Typed>>) => void;
}

/** Figures that most minutes do not have: folded away until one is there. */
export function FoldedFigures<Reason extends string>(props: FoldedFiguresProps<Reason>) {
  const { title, help, prefix, reasons, wordOf, typed, onType } = props;
  const some = reasons.some((reason) => (typed[reason] ?? '') !== '');
  return (
    <details className="ballot-folded" open={some || undefined}>
      <summary>{title}</summary>
      {help !== undefined && <p className="field-help">{help}</p>}
      <div className="ballot-reasons">
        {reasons.map((reason) => (
          <FigureField
            key={reason}
            name={`${prefix}.${reason}`}
            label={wordOf(reason)}
            value={typed[reason] ?? ''}
            onType={(raw) => onType({ ...typed, [reason]: raw })}
          />
        ))}
      </div>
    </details>
  );
}
