import type { UnitPage } from '@daihoi/contract/organisation';
import { Checkbox, Select } from '../../components/choice-fields.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeKinds, isChangeKind, type ChangeKind } from './read-change.ts';
import { UnitPicker, type Picked } from './unit-picker.tsx';
import { useFieldLabels } from './use-field-labels.ts';
import { useUnitWords } from './use-unit-words.ts';

/** What changes, and the paper that decides it. */
export function ChangeHead({ onKind }: { readonly onKind: (kind: ChangeKind) => void }) {
  const { t } = useText(organisationTexts);
  const labels = useFieldLabels();
  return (
    <>
      <Select
        name="kind"
        label={t('change.kind')}
        defaultValue="rename"
        options={changeKinds.map((kind) => ({ value: kind, label: t(`change.${kind}`) }))}
        onChoose={(raw) => isChangeKind(raw) && onKind(raw)}
      />
      <div className="unit-form-row">
        <TextField name="paperNumber" label={labels.paperNumber} maxLength={80} />
        <DateField name="paperIssuedOn" label={labels.paperIssuedOn} />
      </div>
      <TextField name="paperIssuer" label={labels.paperIssuer} maxLength={200} />
      <DateField name="effectiveOn" label={labels.effectiveOn} help={t('change.effectiveHelp')} />
    </>
  );
}

interface ChangeFieldsProps {
  readonly kind: ChangeKind;
  readonly page: UnitPage;
  readonly picked: readonly Picked[];
  readonly onPick: (picked: readonly Picked[]) => void;
}

/** The fields of one kind of change. */
export function ChangeFields({ kind, page, picked, onPick }: ChangeFieldsProps) {
  const labels = useFieldLabels();
  const { unit } = page;
  const pick = { picked, onPick, without: [unit.id] };
  switch (kind) {
    case 'rename':
      return <Names fullName={unit.fullName} shortName={unit.shortName} />;
    case 'move':
      return <UnitPicker {...pick} name="parent" label={labels.parent} />;
    case 'changeLevel':
      return (
        <>
          <LevelAndKind level={unit.level} kind={unit.unitType} />
          <UnitPicker {...pick} name="parent" label={labels.parent} />
        </>
      );
    case 'establish':
      return <Founding />;
    case 'mergeInto':
      return <UnitPicker {...pick} name="merged" label={labels.merged} many />;
    case 'mergeToNew':
      return (
        <>
          <Subordinates page={page} />
          <Founding />
        </>
      );
    case 'split':
      return (
        <>
          <Founding level={unit.level} kind={unit.unitType} />
          <Subordinates page={page} />
        </>
      );
    case 'dissolve':
      return null;
  }
}

function Founding({ level, kind }: { readonly level?: string; readonly kind?: string }) {
  const labels = useFieldLabels();
  return (
    <>
      <TextField name="code" label={labels.code} maxLength={32} width="name" />
      <Names />
      <LevelAndKind {...(level ? { level } : {})} {...(kind ? { kind } : {})} />
    </>
  );
}

interface NamesProps {
  readonly fullName?: string;
  readonly shortName?: string;
}

function Names({ fullName = '', shortName = '' }: NamesProps) {
  const labels = useFieldLabels();
  return (
    <>
      <TextField name="fullName" label={labels.fullName} defaultValue={fullName} maxLength={200} />
      <TextField
        name="shortName"
        label={labels.shortName}
        defaultValue={shortName}
        maxLength={80}
      />
    </>
  );
}

function LevelAndKind({ level, kind }: { readonly level?: string; readonly kind?: string }) {
  const labels = useFieldLabels();
  const words = useUnitWords();
  return (
    <div className="unit-form-row">
      <Select
        name="level"
        label={labels.level}
        options={words.levels}
        {...(level ? { defaultValue: level } : {})}
      />
      <Select
        name="unitKind"
        label={labels.unitKind}
        options={words.kinds}
        {...(kind ? { defaultValue: kind } : {})}
      />
    </div>
  );
}

function Subordinates({ page }: { readonly page: UnitPage }) {
  const { t } = useText(organisationTexts);
  return (
    <fieldset className="field">
      <legend className="field-label">{t('change.taken')}</legend>
      {page.children.map((child) => (
        <Checkbox key={child.id} name="subordinate" value={child.id}>
          {child.fullName}
        </Checkbox>
      ))}
      {page.children.length === 0 && <p className="unit-quiet">{t('page.noChildren')}</p>}
    </fieldset>
  );
}
