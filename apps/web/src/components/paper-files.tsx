import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import './paper-files.css';

interface PaperFilesProps {
  /** The unit through whose register they are opened: the issuer, the unit it is about, or one above them. */
  readonly unitId: string;
  readonly paperId: string;
  readonly number: string;
  /** Which files there are; both, where nothing is said. */
  readonly files?: { readonly docx: boolean; readonly pdf: boolean };
}

const both = { docx: true, pdf: true };

/** The files of an issued paper as plain downloads: the browser sends the session by itself. */
export function PaperFiles({ unitId, paperId, number, files = both }: PaperFilesProps) {
  const { t } = useText(commonTexts);
  const paper = `/api/units/${unitId}/issued-papers/${paperId}`;
  return (
    <span className="paper-files">
      {files.docx && (
        <a href={`${paper}/docx`} download>
          <span aria-hidden="true">.docx</span>
          <span className="seen-by-readers-only">{t('file.word', { number })}</span>
        </a>
      )}
      {files.pdf && (
        <a href={`${paper}/pdf`} download>
          <span aria-hidden="true">PDF</span>
          <span className="seen-by-readers-only">{t('file.pdf', { number })}</span>
        </a>
      )}
    </span>
  );
}
