import { ChevronsUpDown } from 'lucide-react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';
import { BarPopover } from './bar-popover.tsx';
import { UnitFinder } from './load-panels.ts';
import type { ShellActs, ShellUnit } from './shell-view.ts';
import './choice-list.css';

interface UnitSwitcherProps {
  readonly unit: ShellUnit;
  readonly acts: Pick<ShellActs, 'findUnits' | 'chooseUnit'>;
}

/** Where one is in the tree; opens a list that is searched without diacritics, by abbreviation, in any word order. */
export function UnitSwitcher({ unit, acts }: UnitSwitcherProps) {
  const { t } = useText(shellTexts);
  return (
    <BarPopover
      label={t('unit.find')}
      className="unit-popover"
      placement="bottom start"
      button={{
        className: 'bar-button bar-button-plain bar-unit',
        label: t('unit.switch', { name: unit.name }),
        content: (
          <>
            <span>
              <b>{unit.name}</b>
              {unit.under !== undefined && <small>{unit.under}</small>}
            </span>
            <Icon of={ChevronsUpDown} size="small" />
          </>
        ),
      }}
    >
      {({ close }) => (
        <UnitFinder
          findUnits={acts.findUnits}
          onChoose={(id) => {
            acts.chooseUnit(id);
            close();
          }}
        />
      )}
    </BarPopover>
  );
}
