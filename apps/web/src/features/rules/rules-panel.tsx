import type { RuleLine, Rules } from '@daihoi/contract/rulebook';
import { useState } from 'react';
import { Card } from '../../components/card.tsx';
import { Checkbox, Select } from '../../components/choice-fields.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAddress } from '../../lib/use-address.ts';
import { areasOf, keepRules } from './filter-rules.ts';
import { EnterSourceDialog } from './enter-source-dialog.tsx';
import { useRuleColumns } from './rule-columns.tsx';
import { useSourceActs } from './use-source-acts.ts';
import { WithdrawSourceDialog } from './withdraw-source-dialog.tsx';

/** The rules of a term, area by area, with a filter that stands in the address. */
export function RulesPanel({ rules }: { readonly rules: Rules }) {
  const { t, lang } = useText(ruleTexts);
  const [words, setWords] = useState('');
  const [area] = useAddress('area');
  const [level] = useAddress('level');
  const [unverified] = useAddress('unverified');
  const shown = keepRules(rules.rules, { words, area, level, unverified: unverified === 'yes' });
  const { acts, entering, withdrawing, close } = useSourceActs<RuleLine>(rules);
  const columns = useRuleColumns(acts);
  return (
    <>
      <Filter rules={rules} onWords={setWords} />
      {shown.length === 0 && <p className="rules-none">{t('filter.none')}</p>}
      {areasOf(shown).map((each) => (
        <Card key={each} padded={false} title={t(`area.${each}`)}>
          <DataTable
            label={t(`area.${each}`)}
            name={each}
            columns={columns}
            rows={shown.filter((rule) => rule.area === each)}
            keyOf={(rule) => rule.id}
          />
        </Card>
      ))}
      {entering && (
        <EnterSourceDialog rule={entering} value={entering.value[lang]} onClose={close} />
      )}
      {withdrawing && (
        <WithdrawSourceDialog
          rule={withdrawing}
          outcome={t('withdraw.unverified')}
          onClose={close}
        />
      )}
    </>
  );
}

interface FilterProps {
  readonly rules: Rules;
  readonly onWords: (words: string) => void;
}

function Filter({ rules, onWords }: FilterProps) {
  const { t, lang } = useText(ruleTexts);
  const [area, setArea] = useAddress('area');
  const [level, setLevel] = useAddress('level');
  const [unverified, setUnverified] = useAddress('unverified');
  const levels = new Map(rules.rules.map((rule) => [rule.level, rule.levelName]));
  return (
    <div className="rules-filter" role="search" aria-label={t('filter.label')}>
      <TextField name="words" label={t('filter.words')} inputMode="search" onType={onWords} />
      <Select
        name="area"
        label={t('filter.area')}
        defaultValue={area ?? 'all'}
        onChoose={(value) => setArea(value === 'all' ? undefined : value)}
        options={[
          { value: 'all', label: t('filter.allAreas') },
          ...areasOf(rules.rules).map((each) => ({ value: each, label: t(`area.${each}`) })),
        ]}
      />
      <Select
        name="level"
        label={t('filter.level')}
        defaultValue={level ?? 'all'}
        onChoose={(value) => setLevel(value === 'all' ? undefined : value)}
        options={[
          { value: 'all', label: t('filter.allLevels') },
          ...[...levels].flatMap(([value, name]) => (name ? [{ value, label: name[lang] }] : [])),
        ]}
      />
      <Checkbox
        name="unverified"
        defaultChecked={unverified === 'yes'}
        onChange={(checked) => setUnverified(checked ? 'yes' : undefined)}
      >
        {t('filter.unverified')}
      </Checkbox>
    </div>
  );
}
