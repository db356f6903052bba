import { rulebookRoutes, type Documents } from '@daihoi/contract/rulebook';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Here } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ruleTexts } from '../../i18n/rules.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';

type Paper = Documents['documents'][number];

/** The register of papers: numbers restart each term, so papers that share one are told apart by their day. */
export function PapersPanel() {
  const { t } = useText(ruleTexts);
  const [query, ask] = useAddress('q');
  const papers = useRoute(
    rulebookRoutes.documents,
    { query: query === null ? {} : { q: query } },
    { keepLast: true },
  );
  const columns = usePaperColumns();
  return (
    <>
      <div className="rules-filter" role="search" aria-label={t('papers.search')}>
        <TextField
          name="q"
          label={t('papers.search')}
          help={t('papers.searchHelp')}
          inputMode="search"
          defaultValue={query ?? ''}
          onType={ask}
        />
      </div>
      <Here of={papers}>
        {({ documents }) => (
          <Card
            padded={false}
            title={t('tabs.papers')}
            note={t('papers.count', { n: documents.length })}
          >
            <DataTable
              label={t('tabs.papers')}
              name="paper"
              columns={columns}
              rows={documents}
              keyOf={(paper) => `${paper.code}|${paper.issuedOn}|${paper.place ?? ''}`}
              empty={t('papers.none')}
            />
          </Card>
        )}
      </Here>
    </>
  );
}

function usePaperColumns(): readonly Column<Paper>[] {
  const { t, lang } = useText(ruleTexts);
  const format = useFormat();
  return [
    {
      id: 'code',
      head: t('papers.code'),
      width: '14%',
      phone: 'name',
      cell: (paper) => <b className="rules-code">{paper.code}</b>,
      sortBy: (paper) => paper.code,
    },
    {
      id: 'issued',
      head: t('papers.issued'),
      width: '11%',
      phone: 'chip',
      cell: (paper) => format.date(calendarDate(paper.issuedOn)),
      sortBy: (paper) => paper.issuedOn,
    },
    {
      id: 'title',
      head: t('papers.title'),
      width: '30%',
      phone: 'figure',
      cell: (paper) => (
        <>
          {paper.title[lang]}
          <span className="rules-since">{paper.type[lang]}</span>
        </>
      ),
    },
    {
      id: 'issuer',
      head: t('papers.issuer'),
      width: '18%',
      cell: (paper) => `${paper.issuer[lang]}${paper.place === null ? '' : ` ${paper.place}`}`,
      sortBy: (paper) => paper.issuer[lang],
    },
    {
      id: 'related',
      head: t('papers.related'),
      width: '27%',
      phone: 'figure',
      cell: (paper) => <Related paper={paper} />,
    },
  ];
}

function Related({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useText(ruleTexts);
  const format = useFormat();
  return (
    <ul className="rules-related">
      {paper.sameNumber.map((each) => (
        <li key={each.issuedOn} className="rules-same-number">
          {t('papers.sameNumber', {
            date: format.date(calendarDate(each.issuedOn)),
            title: each.title[lang],
          })}
        </li>
      ))}
      {paper.replaces.map((each) => (
        <li key={each.words.vi}>{t('papers.replaces', { paper: each.words[lang] })}</li>
      ))}
      {paper.carriesOut.map((each) => (
        <li key={each.words.vi}>{t('papers.carriesOut', { paper: each.words[lang] })}</li>
      ))}
      {paper.carriedOutBy.length > 0 && (
        <li>{t('papers.carriedOutBy', { n: paper.carriedOutBy.length })}</li>
      )}
    </ul>
  );
}
