import type { HeldDesk } from '@daihoi/contract/public-comments';
import { Card } from '../../../components/card.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { WhichDesk } from './use-deciding.ts';

interface DeskPagesProps {
  readonly which: WhichDesk;
  readonly pages: HeldDesk['pages'];
}

/** The pages whose comments come here, to be sent and printed: address, square, sheet of paper. */
export function DeskPages({ which, pages }: DeskPagesProps) {
  const { t } = useText(publicCommentTexts);
  if (pages.length === 0) return null;
  return (
    <Card title={t('held.pages')}>
      <ul className="held-page-pages">
        {pages.map((page) => (
          <li key={page.kind}>
            <OnePage which={which} page={page} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface OnePageProps {
  readonly which: WhichDesk;
  readonly page: HeldDesk['pages'][number];
}

function OnePage({ which, page }: OnePageProps) {
  const { t } = useText(publicCommentTexts);
  const { kind, address, square } = page;
  const sheet = `/api/units/${which.unitId}/consultations/${which.consultationId}/held-comments/papers/${kind}`;
  return (
    <>
      <img
        className="held-page-square"
        alt={t('held.square', { address })}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(square)}`}
      />
      <div>
        <h3>{t(`held.page.${kind}`)}</h3>
        <p>{t(`held.pageText.${kind}`)}</p>
        <p>
          <a href={address}>{address}</a>
        </p>
        <p>
          {t('held.sheet')}:{' '}
          <a href={`${sheet}/sheet/docx`} download>
            {t('held.docx')}
          </a>
          {' · '}
          <a href={`${sheet}/sheet/pdf`} download>
            {t('held.pdf')}
          </a>
        </p>
        <p>
          {t('held.fullText')}:{' '}
          <a href={`${sheet}/text/docx`} download>
            {t('held.textDocx')}
          </a>
          {' · '}
          <a href={`${sheet}/text/pdf`} download>
            {t('held.textPdf')}
          </a>
        </p>
      </div>
    </>
  );
}
