import { seasonRoutes, type SeasonSettings, type SeasonView } from '@daihoi/contract/season';
import { useState, type ReactNode } from 'react';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FieldMessage } from '../../components/field.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';

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
  /** The fields by name, for refusals of the server. */
  readonly labels: Readonly<Record<string, string>>;
  readonly read: (entered: FormData) => SectionEntry;
  readonly children: ReactNode;
}

/** One part of the plan with its own saving; what was typed in the other parts stays untouched. */
export function Section(props: SectionProps) {
  const { season, title, help, mayPlan, labels, read, children } = props;
  const { t } = useText(seasonTexts);
  const act = useAct(seasonRoutes.change);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const found = read(entered);
    setErrors('errors' in found ? found.errors : []);
    if ('errors' in found) return;
    const sent = await act.send({
      params: { seasonId: season.id },
      body: { version: season.version, ...found.part },
    });
    if (!sent.ok) setErrors(refusedFields(sent.error, labels));
  }
  return (
    <Card title={title}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        {help !== undefined && <div className="season-help">{help}</div>}
        <fieldset className="season-fields" disabled={!mayPlan}>
          <legend className="seen-by-readers-only">{title}</legend>
          {children}
        </fieldset>
        {act.state.status === 'stale' && <FieldMessage>{t('section.stale')}</FieldMessage>}
        {act.state.status === 'refused' && errors.length === 0 && (
          <FieldMessage>{act.state.error.message}</FieldMessage>
        )}
        {mayPlan && (
          <FormActions>
            <Button type="submit" busy={act.state.status === 'sending'}>
              {t('section.save')}
            </Button>
            <span role="status" className="season-saved">
              {act.state.status === 'done' && t('section.saved')}
            </span>
          </FormActions>
        )}
      </Form>
    </Card>
  );
}
