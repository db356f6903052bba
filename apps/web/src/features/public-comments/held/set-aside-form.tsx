import type { SetAsideGround } from '@daihoi/contract/public-comments';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';

interface SetAsideFormProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onSend: (given: {
    readonly ground: SetAsideGround;
    readonly words: string | null;
  }) => void;
  readonly onStop: () => void;
}

const grounds: readonly SetAsideGround[] = [
  'spam',
  'offensive',
  'offTopic',
  'personalData',
  'repeated',
  'other',
];

/** Why comments do not count: one of a list, and a few words that their writers read. */
export function SetAsideForm({ count, busy, onSend, onStop }: SetAsideFormProps) {
  const { t } = useText(publicCommentTexts);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <div className="held-page-aside">
      <Form onSend={send} errors={errors}>
        <Select
          name="ground"
          label={t('held.ground')}
          width="name"
          defaultValue="spam"
          options={grounds.map((value) => ({ value, label: t(`held.grounds.${value}`) }))}
        />
        <TextField
          name="words"
          label={t('held.words')}
          help={t('held.wordsHelp')}
          optional
          lines={2}
          maxLength={500}
        />
        <FormActions>
          <Button size="small" type="submit" busy={busy}>
            {t('held.confirm', { n: count })}
          </Button>
          <Button size="small" kind="text" onPress={onStop}>
            {t('held.stop')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );

  function send(entered: FormData): void {
    const ground = grounds.find((each) => each === formText(entered, 'ground')) ?? 'other';
    const words = formText(entered, 'words').trim();
    const lacks = ground === 'other' && words === '';
    setErrors(
      lacks ? [{ at: 'words', label: t('held.words'), message: t('held.wordsMissing') }] : [],
    );
    if (!lacks) onSend({ ground, words: words === '' ? null : words });
  }
}
