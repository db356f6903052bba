import { synthesisRoutes, type CountedGroupView } from '@daihoi/contract/synthesis';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface GistFormProps {
  readonly group: CountedGroupView;
  readonly onDone: () => void;
}

/** Words what a group asks; what was typed stays when it is refused. */
export function GistForm({ group, onDone }: GistFormProps) {
  const { t } = useSynthesisWords();
  const common = useText(commonTexts);
  const { params } = useWhichSynthesis();
  const act = useAct(synthesisRoutes.name);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const name = `gist-${group.id}`;
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <TextField
        name={name}
        label={t('groups.gist')}
        lines={3}
        maxLength={4_000}
        defaultValue={group.gist}
        autoFocus
      />
      <Said state={act.state} />
      <FormActions>
        <Button size="small" type="submit" busy={act.state.status === 'sending'}>
          {t('groups.saveGist')}
        </Button>
        <Button size="small" kind="text" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const gist = formText(entered, name).trim();
    const missing = gist === '';
    setErrors(
      missing ? [{ at: name, label: t('groups.gist'), message: t('groups.gistMissing') }] : [],
    );
    if (missing) return;
    const sent = await act.send({
      params: { ...params, groupId: group.id },
      body: { version: group.version, gist },
    });
    if (sent.ok) onDone();
  }
}
