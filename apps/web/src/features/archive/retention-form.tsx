import { removalRoutes, type RetentionLine } from '@daihoi/contract/archive';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { NumberField } from '../../components/read-fields.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { readIntegerEntry } from '../../lib/read-entry.ts';
import { useArchiveWords, type ArchiveWords } from './use-archive-words.ts';

interface RetentionFormProps {
  readonly line: RetentionLine;
  readonly onClose: () => void;
}

const kinds = ['none', 'permanent', 'years'] as const;

/** The term of one part with its clause; what was typed stays when it is refused. */
export function RetentionForm({ line, onClose }: RetentionFormProps) {
  const words = useArchiveWords();
  const { t } = words;
  const act = useAct(removalRoutes.setRetention);
  const { part, term, version } = line;
  const [kind, setKind] = useState<string>(term?.kind ?? 'none');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <Select
        name="kind"
        label={t('retention.term')}
        defaultValue={kind}
        options={kinds.map((each) => ({ value: each, label: t(`retention.kind.${each}`) }))}
        onChoose={setKind}
      />
      {kind === 'years' && (
        <NumberField
          name="years"
          label={t('retention.yearsLabel')}
          help={t('retention.yearsHelp')}
          {...(term?.kind === 'years' ? { defaultValue: term.years } : {})}
        />
      )}
      {kind !== 'none' && (
        <TextField
          name="clause"
          label={t('retention.clause')}
          help={t('retention.clauseHelp')}
          defaultValue={term?.clause ?? ''}
          maxLength={300}
        />
      )}
      <Said state={act.state} />
      <FormActions>
        <Button kind="act" type="submit" busy={act.state.status === 'sending'}>
          {t('retention.send')}
        </Button>
        <Button kind="text" onPress={onClose}>
          {t('retention.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readTerm(kind, entered, words);
    setErrors(read.errors);
    if (read.errors.length > 0) return;
    const saved = await act.send({ params: { part }, body: { version, term: read.term } });
    if (saved.ok) onClose();
  }
}

interface ReadTerm {
  readonly term: RetentionLine['term'];
  readonly errors: readonly FieldError[];
}

/** The term that was entered, and what of it is missing. */
function readTerm(kind: string, entered: FormData, { t }: ArchiveWords): ReadTerm {
  if (kind === 'none') return { term: null, errors: [] };
  const clause = formText(entered, 'clause').trim();
  const years = readIntegerEntry(formText(entered, 'years'));
  const wrongYears =
    kind === 'years' && (years.kind !== 'read' || years.value < 1 || years.value > 100);
  const errors = [
    ...(wrongYears
      ? [{ at: 'years', label: t('retention.yearsLabel'), message: t('retention.yearsMissing') }]
      : []),
    ...(clause === ''
      ? [{ at: 'clause', label: t('retention.clause'), message: t('retention.clauseMissing') }]
      : []),
  ];
  return kind === 'years' && years.kind === 'read'
    ? { term: { kind: 'years', years: years.value, clause }, errors }
    : { term: { kind: 'permanent', clause }, errors };
}
