import { organizationLevels } from '@daihoi/domain/organisation';
import { congressStates } from '@daihoi/domain/congress';
import { Checkbox, Select } from '../../../components/choice-fields.tsx';
import { SearchWords } from '../../../components/search-words.tsx';
import { stateTexts } from '../../../i18n/states.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWords } from '../use-words.ts';
import { listSorts, type ListFilter } from './use-list-filter.ts';

const shownLevels = organizationLevels.filter((level) => level !== 'GROUP' && level !== 'CENTRAL');

/** Search, level, step, lateness and order, in one row. */
export function ListFilters({ filter }: { readonly filter: ListFilter }) {
  const { t, known } = useWords();
  const states = useText(stateTexts);
  const levels = shownLevels.map((value) => ({
    value,
    label: t(known(`level.${value}`, 'postpone.allLevels')),
  }));
  return (
    <search className="list-filters">
      <SearchWords
        label={t('list.search')}
        words={filter.q}
        onWords={(words) => filter.set('q', words)}
      />
      <Select
        name="level"
        label={t('postpone.level')}
        defaultValue={filter.level}
        options={[{ value: '', label: t('postpone.allLevels') }, ...levels]}
        onChoose={(value) => filter.set('level', value)}
      />
      <Select
        name="state"
        label={t('list.state')}
        defaultValue={filter.state ?? ''}
        options={[
          { value: '', label: t('list.anyState') },
          ...congressStates.map((value) => ({ value, label: states.t(`state.${value}`) })),
        ]}
        onChoose={(value) => filter.set('state', value)}
      />
      <Select
        name="order"
        label={t('list.sort')}
        defaultValue={filter.sort}
        options={listSorts.map((value) => ({ value, label: t(sortWords[value]) }))}
        onChoose={(value) => filter.set('order', value === 'deadline' ? undefined : value)}
      />
      <Checkbox
        name="late"
        defaultChecked={filter.late}
        onChange={(checked) => filter.set('late', checked ? '1' : undefined)}
      >
        {t('list.onlyLate')}
      </Checkbox>
    </search>
  );
}

const sortWords = {
  deadline: 'list.byDeadline',
  name: 'list.byName',
  plan: 'list.byPlan',
  state: 'list.byState',
} as const;
