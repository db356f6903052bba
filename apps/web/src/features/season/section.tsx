import { seasonRoutes, type SeasonSettings, type SeasonView } from '@daihoi/contract/season';
import { useState, type ReactNode } from 'react';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { useKeptEntry } from '../../api/use-kept-entry.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EntryConflict } from '../../components/entry-conflict.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { entryFrom, formFrom, type Entry } from '../../lib/entry.ts';
import { Wrong } from '../../components/wrong.tsx';

/** What a section sends: its own part of the season. */
export interface SectionPart {
  readonly name?: string;
  readonly settings?: Partial<SeasonSettings>;
}

/** What was entered, read: a part to send, or what is wrong with it. */
export type SectionEntry =
  { readonly part: SectionPart } | { readonly errors: readonly FieldError[] };

interface SectionProps {
  readonly season: SeasonView;
  readonly title: string;
  readonly help?: ReactNode;
  readonly mayPlan: boolean;
  /** The fields by name, for refusals of the server and for a conflict. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the fields of this part hold for a season. */
  readonly entryOf: (season: SeasonView) => Entry;
  /** How a value is said beside another's. */
  readonly say?: (name: string, value: string) => string;
  readonly read: (entered: FormData) => SectionEntry;
  /** The fields, filled from a season. */
  readonly children: (season: SeasonView) => ReactNode;
}

/**
 * One part of the plan with its own saving; what was typed in the other parts stays untouched, and what somebody else
 * saved meanwhile is never written over unseen.
 */
export function Section(props: SectionProps) {
  const { title, help, mayPlan, labels, entryOf } = props;
  const { t } = useText(seasonTexts);
  const { kept, state, errors, send } = useSectionSaving(props);
  if (kept.conflict)
    return (
      <Card title={title}>
        <EntryConflict
          names={kept.conflict.names}
          labels={labels}
          mine={kept.conflict.mine}
          theirs={entryOf(kept.conflict.theirs)}
          {...(props.say ? { say: props.say } : {})}
          onResolve={(chosen) => void kept.resolve(chosen)}
        />
      </Card>
    );
  return (
    <Card title={title}>
      <Form onSend={send} errors={errors}>
        {help !== undefined && <div className="season-help">{help}</div>}
        <fieldset key={kept.key} className="season-fields" disabled={!mayPlan} onInput={kept.touch}>
          <legend className="seen-by-readers-only">{title}</legend>
          {props.children(kept.base)}
        </fieldset>
        {(state.status === 'refused' || state.status === 'stale') && errors.length === 0 && (
          <Wrong>{state.error.message}</Wrong>
        )}
        {mayPlan && (
          <FormActions>
            <Button type="submit" busy={state.status === 'sending'}>
              {t('section.save')}
            </Button>
            <span role="status" className="season-saved">
              {state.status === 'done' && t('section.saved')}
            </span>
          </FormActions>
        )}
      </Form>
    </Card>
  );
}

/** Reads the part as it was entered, and saves it over the version that was seen. */
function useSectionSaving({ season, labels, entryOf, read }: SectionProps) {
  const act = useAct(seasonRoutes.change);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const params = { seasonId: season.id };
  const kept = useKeptEntry({
    current: season,
    entryOf,
    askAgain: async () => {
      const now = await call(seasonRoutes.show, { params });
      return now.ok ? now.value : undefined;
    },
    async save(entry, seen) {
      const found = read(formFrom(entry));
      const part = 'part' in found ? found.part : {};
      const sent = await act.send({ params, body: { version: seen.version, ...part } });
      if (!sent.ok) setErrors(refusedFields(sent.error, labels));
      return sent;
    },
  });
  function send(entered: FormData): void {
    const found = read(entered);
    setErrors('errors' in found ? found.errors : []);
    if ('part' in found) void kept.send(entryFrom(entered, Object.keys(entryOf(season))));
  }
  return { kept, state: act.state, errors, send };
}
