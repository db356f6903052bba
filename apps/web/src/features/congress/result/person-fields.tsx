import type { PersonView } from '@daihoi/contract/result';
import { educationLevels, politicalTheoryLevels } from '@daihoi/domain/result';
import { Checkbox, Select, type Option } from '../../../components/choice-fields.tsx';
import { Field } from '../../../components/field.tsx';
import { openFields, readBirth, type PersonDraft } from './person-draft.ts';
import { useResultWords } from './use-result-words.ts';

interface PersonFieldsProps {
  readonly person: PersonView;
  readonly draft: PersonDraft;
  readonly onChange: (next: PersonDraft) => void;
}

/** What is known of one person elected. */
export function PersonFields({ person, draft, onChange }: PersonFieldsProps) {
  const { t, people } = useResultWords();
  const unclear = draft.birth.trim() !== '' && readBirth(draft.birth) === undefined;
  const id = person.candidateId;
  return (
    <fieldset className="person-fields">
      <PersonLegend person={person} draft={draft} />
      <div className="person-grid">
        <Choice
          at={`${id}.sex`}
          label={t('persons.sex')}
          value={draft.sex}
          options={options(people.sex, ['MALE', 'FEMALE'])}
          onChoose={(sex) => onChange({ ...draft, sex })}
        />
        <Words
          at={`${id}.birth`}
          label={t('persons.birth')}
          value={draft.birth}
          help={t('persons.birthHelp')}
          error={unclear ? t('persons.birthUnclear') : undefined}
          onType={(birth) => onChange({ ...draft, birth })}
        />
        <Words
          at={`${id}.ethnicity`}
          label={t('persons.ethnicity')}
          value={draft.ethnicity}
          onType={(ethnicity) => onChange({ ...draft, ethnicity })}
        />
        <Choice
          at={`${id}.education`}
          label={t('persons.education')}
          value={draft.education}
          options={options(people.education, educationLevels)}
          onChoose={(education) => onChange({ ...draft, education })}
        />
        <Choice
          at={`${id}.theory`}
          label={t('persons.theory')}
          value={draft.theory}
          options={options(people.politicalTheory, politicalTheoryLevels)}
          onChoose={(theory) => onChange({ ...draft, theory })}
        />
        <Words
          at={`${id}.post`}
          label={t('persons.post')}
          value={draft.post}
          onType={(post) => onChange({ ...draft, post })}
        />
      </div>
      <PersonTicks id={id} draft={draft} onChange={onChange} />
    </fieldset>
  );
}

function PersonLegend({ person, draft }: Omit<PersonFieldsProps, 'onChange'>) {
  const { t } = useResultWords();
  const open = openFields(draft);
  return (
    <legend>
      {person.name}
      <small>
        {open.length === 0
          ? t('persons.complete')
          : t('persons.incomplete', {
              fields: open.map((field) => t(`persons.${field}`).toLowerCase()).join(', '),
            })}
      </small>
    </legend>
  );
}

function PersonTicks({
  id,
  draft,
  onChange,
}: Omit<PersonFieldsProps, 'person'> & { readonly id: string }) {
  const { t } = useResultWords();
  return (
    <div className="person-ticks">
      <Checkbox
        name={`${id}.professor`}
        defaultChecked={draft.professor}
        onChange={(professor) => onChange({ ...draft, professor })}
      >
        {t('persons.professor')}
      </Checkbox>
      <Checkbox
        name={`${id}.nonLocal`}
        defaultChecked={draft.nonLocal}
        onChange={(nonLocal) => onChange({ ...draft, nonLocal })}
      >
        {t('persons.nonLocal')}
      </Checkbox>
    </div>
  );
}

function options<Code extends string>(
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): readonly Option[] {
  return codes.map((value) => ({ value, label: words[value] }));
}

interface ChoiceProps {
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ at, label, value, options: choices, onChoose }: ChoiceProps) {
  return (
    <Select
      name={at}
      label={label}
      options={choices}
      onChoose={onChoose}
      {...(value === '' ? {} : { defaultValue: value })}
    />
  );
}

interface WordsProps {
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly onType: (raw: string) => void;
}

function Words({ at, label, value, help, error, onType }: WordsProps) {
  return (
    <Field name={at} label={label} error={error} {...(help === undefined ? {} : { note: help })}>
      {(control) => (
        <input
          {...control}
          className="control"
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value.normalize('NFC'))}
        />
      )}
    </Field>
  );
}
