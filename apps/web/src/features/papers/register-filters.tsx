import { issuedKinds } from '@daihoi/contract/issuing';
import { calendarDate } from '@daihoi/domain/kernel';
import { Select } from '../../components/choice-fields.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { SearchWords } from '../../components/search-words.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import type { RegisterFilter } from './use-register-filter.ts';

/** Search, whose papers, kind and days, in one row. */
export function RegisterFilters({ filter }: { readonly filter: RegisterFilter }) {
  const { t } = useText(papersTexts);
  return (
    <search className="papers-filters">
      <SearchWords
        label={t('register.search')}
        words={filter.q}
        onWords={(words) => filter.set('q', words)}
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
