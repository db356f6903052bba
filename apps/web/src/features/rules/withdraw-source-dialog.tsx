import { rulebookRoutes, type RuleLine } from '@daihoi/contract/rulebook';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';

interface WithdrawSourceDialogProps {
  readonly rule: Pick<RuleLine, 'id' | 'label' | 'entered'>;
  /** What becomes of the rule without the source. */
  readonly outcome: string;
  readonly onClose: () => void;
}

/** Takes back the source of a rule: names it, what becomes of the rule, and asks why. */
export function WithdrawSourceDialog({ rule, outcome, onClose }: WithdrawSourceDialogProps) {
  const { t, lang } = useText(ruleTexts);
  const [last] = rule.entered;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const act = useAct(rulebookRoutes.withdrawSource);
  const label = t('withdraw.reason');
  if (!last) return null;
  const source = t('state.entered', { document: last.document, article: last.article });
  const { version } = last;
  async function send(entered: FormData): Promise<void> {
    const reason = formText(entered, 'reason').trim();
    const missing = reason === '';
    setErrors(missing ? [{ at: 'reason', label, message: t('withdraw.missing') }] : []);
    if (missing) return;
    const sent = await act.send({ body: { ruleId: rule.id, version, reason } });
    if (sent.ok) onClose();
  }
  return (
    <Dialog title={t('withdraw.title')} open serious onClose={onClose}>
      <p className="rules-about">{t('withdraw.about', { label: rule.label[lang], source })}</p>
      <p className="rules-help">{outcome}</p>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <TextField
          name="reason"
          label={label}
          help={t('withdraw.reasonHelp')}
          lines={2}
          maxLength={500}
          autoFocus
        />
        <Said state={act.state} />
        <DialogActions
          send={t('withdraw.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
