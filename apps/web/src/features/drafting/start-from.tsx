import type { DraftLine } from '@daihoi/contract/drafting';
import { templateRoutes } from '@daihoi/contract/templates';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { RadioGroup } from '../../components/choice-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface OriginFieldsProps {
  readonly congressId: string;
  readonly kind: DraftLine['kind'];
}

/** With what a draft begins: a template of the nearest superior, the one of the program, or a file of the office. */
export function OriginFields({ congressId, kind }: OriginFieldsProps) {
  const { t } = useDraftWords();
  const [from, setFrom] = useState('own');
  const offered = useRoute(templateRoutes.offered, { params: { congressId } });
  const templates = offered.status === 'here' ? offered.data.templates : [];
  const fitting = templates.filter((each) => each.kind === kind);
  return (
    <>
      <RadioGroup
        key={fitting.length}
        name="from"
        label={t('start.from')}
        help={t('start.fromHelp')}
        defaultValue={from}
        onChoose={setFrom}
        options={[
          ...fitting.map(({ id, title, note, unit }) => ({
            value: id,
            label: t('start.issued', { unit: unit.shortName, title }),
            ...(note === '' ? {} : { help: note }),
          })),
          { value: 'builtIn', label: t('start.builtIn') },
          { value: 'own', label: t('start.own') },
        ]}
      />
      {from !== 'own' && (
        <>
          <TextField name="signerPost" label={t('start.post')} maxLength={100} />
          <TextField name="signerName" label={t('start.signer')} maxLength={100} />
        </>
      )}
    </>
  );
}

/** The template that was chosen; undefined for a file of the office. */
export function choiceFrom(from: string) {
  if (from === '' || from === 'own') return undefined;
  return from === 'builtIn'
    ? { kind: 'builtIn' as const }
    : { kind: 'issued' as const, templateId: from };
}
