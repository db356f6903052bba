import { actName } from '@daihoi/contract/audit';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { auditTexts } from '../../i18n/audit.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import type { AuditQuery } from './use-audit-query.ts';

interface AuditFilterProps {
  readonly query: AuditQuery;
  readonly acts: readonly string[];
}

/** Who, what, when. Sent as a form, so that half a date asks nothing. */
export function AuditFilter({ query, acts }: AuditFilterProps) {
  const { t, lang } = useText(auditTexts);
  const { sent } = query;
  const options = acts
    .map((act) => ({ value: act, label: actName(act, lang) }))
    .toSorted((left, right) => (left.label < right.label ? -1 : 1));
  return (
    <search>
      <form
        className="audit-filter"
        aria-label={t('filter')}
        key={JSON.stringify(sent)}
        onSubmit={(event) => {
          event.preventDefault();
          const entered = new FormData(event.currentTarget);
          query.change({
            actor: formText(entered, 'actor').trim(),
            act: formText(entered, 'act'),
            from: formText(entered, 'from'),
            to: formText(entered, 'to'),
          });
        }}
      >
        <TextField
          name="actor"
          label={t('actor')}
          defaultValue={sent.actor ?? ''}
          maxLength={100}
        />
        <Select
          name="act"
          label={t('act')}
          options={[{ value: '', label: t('anyAct') }, ...options]}
          defaultValue={sent.act ?? ''}
        />
        <DateField name="from" label={t('from')} {...dayOfFilter(sent.from)} />
        <DateField name="to" label={t('to')} {...dayOfFilter(sent.to)} />
        <Button type="submit" size="form">
          {t('apply')}
        </Button>
        {query.filtered && (
          <Button kind="text" size="form" onPress={query.clear}>
            {t('clear')}
          </Button>
        )}
      </form>
      {sent.targetKind !== undefined && <p className="audit-quiet">{t('target')}</p>}
    </search>
  );
}

function dayOfFilter(text: string | undefined) {
  const read = parseCalendarDate(text ?? '');
  return read.ok ? { defaultValue: read.value } : {};
}
