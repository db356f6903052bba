import { issuedKinds } from '@daihoi/contract/issuing';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRef } from 'react';
import { Select } from '../../components/choice-fields.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import type { RegisterFilter } from './use-register-filter.ts';

const typingPause = 250;

/** Search, whose papers, kind and days, in one row. */
export function RegisterFilters({ filter }: { readonly filter: RegisterFilter }) {
  const { t } = useText(papersTexts);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <search className="papers-filters">
      <TextField
        name="q"
        label={t('register.search')}
        type="search"
        inputMode="search"
        defaultValue={filter.q}
        onType={(text) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => filter.set('q', text), typingPause);
        }}
      />
      <Select
        name="reach"
        label={t('register.reach')}
        defaultValue={filter.reach}
        options={(['own', 'subtree', 'received'] as const).map((value) => ({
          value,
          label: t(`register.${value}`),
        }))}
        onChoose={(value) => filter.set('reach', value === 'own' ? undefined : value)}
      />
      <Select
        name="kind"
        label={t('register.kind')}
        defaultValue={filter.kind ?? ''}
        options={[
          { value: '', label: t('register.anyKind') },
          ...issuedKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChoose={(value) => filter.set('kind', value)}
      />
      {(['from', 'to'] as const).map((side) => (
        <DateField
          key={side}
          name={side}
          label={t(`register.${side}`)}
          {...defaultDay(filter[side])}
          onRead={(day) => filter.set(side, day)}
        />
      ))}
    </search>
  );
}

function defaultDay(day: string | undefined) {
  return day === undefined ? {} : { defaultValue: calendarDate(day) };
}
