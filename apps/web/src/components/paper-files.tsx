import { issuingRoutes } from '@daihoi/contract/issuing';
import { urlOf } from '../api/url-of.ts';
import { papersTexts } from '../i18n/papers.ts';
import { useText } from '../i18n/use-text.ts';
import './paper-files.css';

interface PaperFilesProps {
  /** The unit through whose register they are opened: the issuer, the unit it is about, or one above them. */
  readonly unitId: string;
  readonly paperId: string;
  readonly number: string;
}

/** The files of an issued paper as plain downloads: the browser sends the session by itself. */
export function PaperFiles({ unitId, paperId, number }: PaperFilesProps) {
  const { t } = useText(papersTexts);
  const params = { unitId, issuedPaperId: paperId };
  return (
    <span className="paper-files">
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
