import { issuingRoutes, type FileFinding, type FoundPaper } from '@daihoi/contract/issuing';
import { Download } from 'lucide-react';
import { urlOf } from '../../api/url-of.ts';
import { ButtonAnchor, ButtonLink } from '../../components/button.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

/** Where the register leads on: the original, its congress, its report; or that there is nothing more to see. */
export function Opens({ paper }: { readonly paper: FoundPaper }) {
  const { t } = useText(papersTexts);
  const { opens } = paper;
  if (!opens) return <p className="papers-quiet">{t('open.closed')}</p>;
  const params = { unitId: opens.unitId, issuedPaperId: opens.paperId };
  return (
    <div className="papers-acts">
      {opens.files.docx && (
        <ButtonAnchor size="small" icon={Download} href={urlOf(issuingRoutes.docx, { params })}>
          {t('open.original')}
        </ButtonAnchor>
      )}
      {opens.files.pdf && (
        <ButtonAnchor size="small" icon={Download} href={urlOf(issuingRoutes.pdf, { params })}>
          {t('open.pdf')}
        </ButtonAnchor>
      )}
      {opens.congressId !== null && (
        <ButtonLink size="small" to={`/congresses/${opens.congressId}`}>
          {t('open.congress')}
        </ButtonLink>
      )}
      {opens.reportId !== null && (
        <ButtonLink size="small" to={`/reports/${opens.reportId}`}>
          {t('open.report')}
        </ButtonLink>
      )}
    </div>
  );
}

/** How the words of a file differ from the issued ones: its own new paragraphs, and how many are gone. */
export function Difference({ of }: { readonly of: NonNullable<FileFinding['difference']> }) {
  const { t } = useText(papersTexts);
  const format = useFormat();
  const { added, addedCount, missingCount } = of;
  const n = format.integer(addedCount);
  if (addedCount === 0 && missingCount === 0) return <p>{t('difference.order')}</p>;
  return (
    <div className="papers-difference">
      {added.length > 0 ? (
        <>
          <h3>{t('difference.added', { n })}</h3>
          <ul>
            {added.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
            {addedCount > added.length && (
              <li>{t('difference.more', { n: format.integer(addedCount - added.length) })}</li>
            )}
          </ul>
        </>
      ) : (
        addedCount > 0 && <p>{t('difference.addedOnly', { n })}</p>
      )}
      {missingCount > 0 && <p>{t('difference.missing', { n: format.integer(missingCount) })}</p>}
    </div>
  );
}
