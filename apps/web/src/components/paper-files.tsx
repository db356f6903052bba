import { commonTexts } from '../i18n/common.ts';
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
  const { t } = useText(commonTexts);
  const paper = `/api/units/${unitId}/issued-papers/${paperId}`;
  return (
    <span className="paper-files">
      <a href={`${paper}/docx`} download>
        <span aria-hidden="true">.docx</span>
        <span className="seen-by-readers-only">{t('file.word', { number })}</span>
      </a>
      <a href={`${paper}/pdf`} download>
        <span aria-hidden="true">PDF</span>
        <span className="seen-by-readers-only">{t('file.pdf', { number })}</span>
      </a>
    </span>
  );
}
