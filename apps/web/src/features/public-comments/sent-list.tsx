import { Link } from 'react-router';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import type { KeptWords } from './kept-words.ts';

/** The receipts of what was sent since the page was opened. */
export function SentList({ sent }: Pick<KeptWords, 'sent'>) {
  const { t } = useText(publicCommentTexts);
  if (sent.length === 0) return null;
  return (
    <section className="comment-page-part">
      <h2>{t('sent.list')}</h2>
      <ul>
        {sent.map(({ receipt, paragraph }) => (
          <li key={receipt}>
            <Link className="comment-page-code" to={{ pathname: '/gop-y/tra-loi', hash: receipt }}>
              {receipt}
            </Link>{' '}
            · {paragraph === 0 ? t('sent.onWhole') : t('sent.onPassage', { n: paragraph })}
          </li>
        ))}
      </ul>
    </section>
  );
}
