import type { FieldView, TemplateView } from '@daihoi/contract/templates';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useTemplateWords, type TemplateWords } from './use-template-words.ts';

/** What stands in the newest version: its fields, and the form of a paper that is made from it. */
export function TemplateCheck({ template }: { readonly template: TemplateView }) {
  const words = useTemplateWords();
  const { t } = words;
  const { newestCheck: check } = template;
  if (!check) return null;
  const title = t('one.fields', { n: check.number });
  return (
    <>
      <Card title={title} note={String(check.fields.length)} padded={check.fields.length === 0}>
        {check.missing.map(({ name, picture }) => (
          <p key={name} className="templates-loose">
            {t(picture ? 'one.missingPicture' : 'one.missingField', { name: `{${name}}` })}
          </p>
        ))}
        {check.unread.map(({ kind, name }, at) => (
          // Two places may have one name; their order is that of the paper.
          <p key={at} className="templates-loose">
            {t(`one.unread.${kind}`, { name: kind === 'passage' ? `{${name}}` : name })}
          </p>
        ))}
        {check.loose.map((text) => (
          <p key={text} className="templates-loose">
            {t('one.loose', { text })}
          </p>
        ))}
        {check.fields.length === 0 ? (
          <p className="templates-note">{t('one.noFields')}</p>
        ) : (
          <DataTable
            label={title}
            name="fields"
            density="dense"
            columns={columnsIn(words)}
            rows={check.fields}
            keyOf={(row) => row.name}
          />
        )}
      </Card>
      <Card title={t('one.findings')}>
        {check.findings.length === 0 ? (
          <p className="templates-note">{t('one.clean')}</p>
        ) : (
          <ul className="templates-findings">
            {check.findings.map(({ key, severity, message, hint }) => (
              <li key={key}>
                <b className={`templates-${severity}`}>{t(`one.severity.${severity}`)}</b>
                <span>
                  {message} {hint}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

function columnsIn({ t }: TemplateWords): readonly Column<FieldView>[] {
  return [
    {
      id: 'name',
      head: t('table.field'),
      cell: (row) => (
        <span lang="vi">
          {`{${row.name}}`}
          {row.picture && ` (${t('one.picture')})`}
        </span>
      ),
      phone: 'name',
    },
    {
      id: 'state',
      head: t('table.state'),
      cell: (row) =>
        row.known ? (
          t('one.known')
        ) : (
          <span className="templates-error">
            {t('one.unknownField')}
            {row.meaning !== null && `; ${t('one.meant', { name: `{${row.meaning}}` })}`}
            {row.around !== null && <small>{t('one.around', { text: row.around })}</small>}
          </span>
        ),
      phone: 'wide',
    },
    {
      id: 'example',
      head: t('table.example'),
      cell: (row) => (row.known ? <span lang="vi">{row.example}</span> : ''),
    },
    { id: 'places', head: t('table.places'), cell: (row) => String(row.places), numeric: true },
  ];
}
