import {
  rulebookRoutes,
  type FormRuleLine,
  type FormRules,
  type FormRuleSet,
} from '@daihoi/contract/rulebook';
import { calendarDate } from '@daihoi/domain/kernel';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { Checkbox, Select } from '../../components/choice-fields.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Icon } from '../../components/icon.tsx';
import { Here } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { EnterSourceDialog } from './enter-source-dialog.tsx';
import { formAreas, keepFormRules } from './filter-form-rules.ts';
import { useFormRuleColumns } from './form-rule-columns.tsx';
import { useSourceActs } from './use-source-acts.ts';
import { WithdrawSourceDialog } from './withdraw-source-dialog.tsx';

const clauseFile = '/api/rules/form/clauses';
const clauseFileName = 'can-cu-the-thuc.json';
const sets: readonly FormRuleSet[] = ['PF-2026', 'PF-2018', 'PF-2004', 'PF-1998'];

/** The rules that the form of papers is checked by, one set at a time, with where each stands. */
export function FormPanel() {
  const [asked] = useAddress('set');
  const set = sets.find((each) => each === asked);
  const rules = useRoute(
    rulebookRoutes.form,
    { query: set === undefined ? {} : { set } },
    { keepLast: true },
  );
  return <Here of={rules}>{(data) => <FormRuleList rules={data} />}</Here>;
}

function FormRuleList({ rules }: { readonly rules: FormRules }) {
  const { t } = useText(ruleTexts);
  const [words, setWords] = useState('');
  const [unverified] = useAddress('unverified');
  const { acts, entering, withdrawing, close } = useSourceActs<FormRuleLine>(rules);
  const columns = useFormRuleColumns(acts);
  const shown = keepFormRules(rules.rules, { words, unverified: unverified === 'yes' });
  return (
    <>
      <FormFilter rules={rules} onWords={setWords} />
      <FormLead rules={rules} />
      {shown.length === 0 && <p className="rules-none">{t('filter.none')}</p>}
      {formAreas(shown).map(({ area, rules: lines }) => (
        <Card key={area} padded={false} title={t(`form.area.${area}`)}>
          <DataTable
            label={t(`form.area.${area}`)}
            name={area}
            columns={columns}
            rows={lines}
            keyOf={(rule) => rule.id}
          />
        </Card>
      ))}
      {entering && (
        <EnterSourceDialog
          rule={entering}
          value={t('form.becomes', { weight: t(`form.severity.${entering.wouldWeigh}`) })}
          onClose={close}
        />
      )}
      {withdrawing && (
        <WithdrawSourceDialog
          rule={withdrawing}
          outcome={t('withdraw.becomes', {
            weight: t(`form.severity.${withdrawing.weighedBefore}`),
          })}
          onClose={close}
        />
      )}
    </>
  );
}

/** Which papers stand under the set, how many rules it has and how many wait, and the file for the command. */
function FormLead({ rules }: { readonly rules: FormRules }) {
  const { t } = useText(ruleTexts);
  const format = useFormat();
  const set = rules.sets.find(({ id }) => id === rules.set);
  if (!set) return null;
  const waiting = rules.rules.filter(({ unverified }) => unverified).length;
  return (
    <div className="rules-form-head">
      <p>
        {t('form.lead', {
          layout: set.layout,
          layoutFrom: format.date(calendarDate(set.layoutFrom)),
          types: set.types,
          typesFrom: format.date(calendarDate(set.typesFrom)),
          n: rules.rules.length,
          waiting,
        })}
      </p>
      <a className="button button-outline button-small" href={clauseFile} download={clauseFileName}>
        <Icon of={Download} />
        {t('form.download')}
      </a>
    </div>
  );
}

interface FilterProps {
  readonly rules: FormRules;
  readonly onWords: (words: string) => void;
}

function FormFilter({ rules, onWords }: FilterProps) {
  const { t } = useText(ruleTexts);
  const [, setSet] = useAddress('set');
  const [unverified, setUnverified] = useAddress('unverified');
  return (
    <div className="rules-filter" role="search" aria-label={t('filter.label')}>
      <TextField name="words" label={t('filter.words')} inputMode="search" onType={onWords} />
      <Select
        name="set"
        label={t('form.set')}
        defaultValue={rules.set}
        onChoose={setSet}
        options={rules.sets.map(({ id, layout }) => ({
          value: id,
          label: t('form.setName', { layout, year: id.slice(-4) }),
        }))}
      />
      <Checkbox
        name="unverified"
        defaultChecked={unverified === 'yes'}
        onChange={(checked) => setUnverified(checked ? 'yes' : undefined)}
      >
        {t('form.unverified')}
      </Checkbox>
    </div>
  );
}
