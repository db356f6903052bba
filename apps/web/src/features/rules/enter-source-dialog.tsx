import { rulebookRoutes, type RuleLine } from '@daihoi/contract/rulebook';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldMessage } from '../../components/field.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Wrong } from '../../components/wrong.tsx';

type SourcedRule = Pick<RuleLine, 'id' | 'label' | 'entered'>;

interface EnterSourceDialogProps {
  readonly rule: SourcedRule;
  /** What the rule says, in the language of the page. */
  readonly value: string;
  readonly onClose: () => void;
}

/** Where a rule stands that was not confirmed: number, day and place of the paper that was read. */
export function EnterSourceDialog({ rule, value, onClose }: EnterSourceDialogProps) {
  const { t, lang } = useText(ruleTexts);
  const [last] = rule.entered;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const act = useAct(rulebookRoutes.enterSource);
  async function send(entered: FormData): Promise<void> {
    const found = missing(entered);
    setErrors(found);
    if (found.length > 0) return;
    const issuedOn = formText(entered, 'issuedOn').trim();
    const sent = await act.send({
      body: {
        ruleId: rule.id,
        version: last?.version ?? 0,
        document: formText(entered, 'document').trim(),
        article: formText(entered, 'article').trim(),
        issuedOn: issuedOn === '' ? null : issuedOn,
      },
    });
    if (sent.ok) onClose();
  }
  function missing(entered: FormData): readonly FieldError[] {
    const day = formText(entered, 'issuedOn').trim();
    return [
      ...(formText(entered, 'document').trim() === ''
        ? [{ at: 'document', label: t('enter.document'), message: t('enter.missingDocument') }]
        : []),
      ...(day !== '' && !parseCalendarDate(day).ok
        ? [{ at: 'issuedOn', label: t('enter.issuedOn'), message: t('enter.badDay') }]
        : []),
      ...(formText(entered, 'article').trim() === ''
        ? [{ at: 'article', label: t('enter.article'), message: t('enter.missingArticle') }]
        : []),
    ];
  }
  return (
    <Dialog title={t('enter.title')} open onClose={onClose}>
      <p className="rules-about">{t('enter.about', { label: rule.label[lang], value })}</p>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <SourceFields rule={rule} />
        <Outcome state={act.state} rule={rule} />
        <DialogActions
          send={t('enter.save')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}

function SourceFields({ rule }: { readonly rule: SourcedRule }) {
  const { t } = useText(ruleTexts);
  const [newest] = rule.entered;
  const last = newest?.withdrawnBecause === null ? newest : undefined;
  const day = parseCalendarDate(last?.issuedOn ?? '');
  return (
    <>
      <p className="rules-help">{t('enter.help')}</p>
      <TextField
        name="document"
        label={t('enter.document')}
        help={t('enter.documentHelp')}
        maxLength={80}
        width="name"
        autoFocus
        {...(last ? { defaultValue: last.document } : {})}
      />
      <DateField
        name="issuedOn"
        label={t('enter.issuedOn')}
        optional
        {...(day.ok ? { defaultValue: day.value } : {})}
      />
      <TextField
        name="article"
        label={t('enter.article')}
        help={t('enter.articleHelp')}
        maxLength={120}
        {...(last ? { defaultValue: last.article } : {})}
      />
    </>
  );
}

interface OutcomeProps {
  readonly state: ReturnType<typeof useAct<typeof rulebookRoutes.enterSource>>['state'];
  readonly rule: SourcedRule;
}

/** A refusal as a whole; when somebody was first, theirs is named and what was typed stays. */
function Outcome({ state, rule }: OutcomeProps) {
  const { t } = useText(ruleTexts);
  const [last] = rule.entered;
  if (state.status === 'refused') return <Wrong>{state.error.message}</Wrong>;
  if (state.status !== 'stale') return null;
  if (last?.withdrawnBecause !== null)
    return <FieldMessage>{t('enter.staleWithdrawn')}</FieldMessage>;
  const { document, article } = last;
  const source = t('state.entered', { document, article });
  return <FieldMessage>{t('enter.stale', { source })}</FieldMessage>;
}
