import { issuingRoutes } from '@daihoi/contract/issuing';
import { urlOf } from '../../api/url-of.ts';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';

interface FileLinksProps {
  readonly unitId: string;
  readonly paperId: string;
  readonly number: string;
}

/** Plain downloads: the browser sends the session by itself. */
export function FileLinks({ unitId, paperId, number }: FileLinksProps) {
  const { t } = useText(papersTexts);
  const params = { unitId, issuedPaperId: paperId };
  return (
    <span className="papers-files">
      <a href={urlOf(issuingRoutes.docx, { params })} download>
        <span aria-hidden="true">.docx</span>
        <span className="seen-by-readers-only">{t('register.wordOf', { number })}</span>
      </a>
      <a href={urlOf(issuingRoutes.pdf, { params })} download>
        <span aria-hidden="true">PDF</span>
        <span className="seen-by-readers-only">{t('register.pdfOf', { number })}</span>
      </a>
    </span>
  );
}
