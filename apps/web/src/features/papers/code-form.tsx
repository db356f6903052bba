import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';

interface CodeFormProps {
  readonly code: string;
  readonly error?: string | undefined;
  readonly busy: boolean;
  readonly onCode: (typed: string) => void;
}

/** The one field for the code at the foot of a paper; it forgives case, blanks, dashes and look-alikes. */
export function CodeForm({ code, error, busy, onCode }: CodeFormProps) {
  const { t } = useText(papersTexts);
  return (
    <Form onSend={(entered) => onCode(formText(entered, 'code').trim())}>
      <TextField
        key={code}
        name="code"
        label={t('verify.code')}
        help={t('verify.codeHelp')}
        defaultValue={code}
        width="name"
        maxLength={80}
        error={error}
      />
      <FormActions>
        <Button kind="act" type="submit" busy={busy}>
          {t('verify.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
