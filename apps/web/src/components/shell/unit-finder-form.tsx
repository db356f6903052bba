import { useState } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceList } from './choice-list.tsx';
import type { ShellActs } from './shell-view.ts';
import { useFound } from './use-found.ts';

interface UnitFinderProps {
  readonly findUnits: ShellActs['findUnits'];
  readonly onChoose: (id: string) => void;
}

/** The list of organisations that opens under the name of one's own. */
export function UnitFinder({ findUnits, onChoose }: UnitFinderProps) {
  const { t } = useText(shellTexts);
  const [query, setQuery] = useState('');
  const found = useFound(query, findUnits);
  return (
    <ChoiceList
      label={t('unit.find')}
      query={query}
      onQuery={setQuery}
      choices={found.map((each) => ({
        id: each.id,
        label: each.name,
        note: each.under,
        group: each.group,
      }))}
      onChoose={onChoose}
      none={t('unit.none')}
    />
  );
}
