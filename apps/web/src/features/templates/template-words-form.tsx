import {
  templateKindWords,
  templateRoutes,
  type LevelName,
  type TemplateView,
} from '@daihoi/contract/templates';
import { templateKinds } from '@daihoi/domain/paper-templates';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { Checkbox, Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldMessage } from '../../components/field.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { useTemplateWords, type TemplateWords } from './use-template-words.ts';

/** Levels that hold congresses, the widest use first. */
const levels = [
  'GRASSROOTS',
  'CELL',
  'SECTIONAL',
  'UPPER_GRASSROOTS',
  'PROVINCIAL',
] as const satisfies readonly LevelName[];

interface StartProps {
  readonly unitId: string;
  readonly season: string;
  readonly onClose: () => void;
}

/** Begins a template and opens its page, where the file comes. */
export function StartTemplateDialog({ unitId, season, onClose }: StartProps) {
  const words = useTemplateWords();
  const { t, lang } = words;
  const go = useNavigate();
  const act = useAct(templateRoutes.start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={t('start.title')} onClose={onClose}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <Select
          name="kind"
          label={t('start.kind')}
          options={templateKinds.map((kind) => ({
            value: kind,
            label: templateKindWords(kind, lang),
          }))}
        />
        <WordFields errors={errors} />
        <Said state={act.state} />
        <DialogActions
          send={t('start.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const kind = templateKinds.find((each) => each === formText(entered, 'kind'));
    const read = readWords(entered, words);
    const noKind = { at: 'kind', label: t('start.kind'), message: t('start.kindMissing') };
    setErrors([...(kind === undefined ? [noKind] : []), ...read.errors]);
    if (kind === undefined || read.errors.length > 0) return;
    const body: { readonly kind: TemplateView['kind'] } & typeof read.words & { season: string } = {
      ...read.words,
      kind,
      season,
    };
    const begun = await act.send({ params: { unitId }, body });
    if (begun.ok) await go(`/templates/${unitId}/${begun.value.id}`);
  }
}

interface EditProps {
  readonly template: TemplateView;
  readonly onClose: () => void;
}

/** Changes title, note and levels of a template. */
export function EditTemplateDialog({ template, onClose }: EditProps) {
  const words = useTemplateWords();
  const { t } = words;
  const act = useAct(templateRoutes.name);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={t('start.editTitle')} onClose={onClose}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <WordFields errors={errors} before={template} />
        <Said state={act.state} />
        <DialogActions
          send={t('start.save')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readWords(entered, words);
    setErrors(read.errors);
    if (read.errors.length > 0) return;
    const params = { unitId: template.unit.id, templateId: template.id };
    const sent = await act.send({ params, body: { ...read.words, version: template.version } });
    if (sent.ok) onClose();
  }
}

interface WordFieldsProps {
  readonly errors: readonly FieldError[];
  readonly before?: Pick<TemplateView, 'title' | 'note' | 'levels'>;
}

function WordFields({ errors, before }: WordFieldsProps) {
  const { t } = useTemplateWords();
  const missing = errors.find(({ at }) => at === 'levels');
  return (
    <>
      <TextField
        name="title"
        label={t('start.name')}
        help={t('start.nameHelp')}
        maxLength={300}
        {...(before ? { defaultValue: before.title } : {})}
      />
      <fieldset className="field" data-field="levels" id="levels">
        <legend className="field-label">{t('start.levels')}</legend>
        {levels.map((level) => (
          <Checkbox
            key={level}
            name="levels"
            value={level}
            defaultChecked={before?.levels.includes(level) ?? false}
          >
            {t(`level.${level}`)}
          </Checkbox>
        ))}
        {missing && <FieldMessage>{missing.message}</FieldMessage>}
      </fieldset>
      <TextField
        name="note"
        label={t('start.note')}
        maxLength={2_000}
        lines={2}
        {...(before ? { defaultValue: before.note } : {})}
      />
    </>
  );
}

function readWords(entered: FormData, { t }: TemplateWords) {
  const title = formText(entered, 'title').trim();
  const chosen = levels.filter((level) => entered.getAll('levels').includes(level));
  const errors: readonly FieldError[] = [
    ...(title === ''
      ? [{ at: 'title', label: t('start.name'), message: t('start.nameMissing') }]
      : []),
    ...(chosen.length === 0
      ? [{ at: 'levels', label: t('start.levels'), message: t('start.levelsMissing') }]
      : []),
  ];
  return { words: { title, note: formText(entered, 'note').trim(), levels: chosen }, errors };
}
