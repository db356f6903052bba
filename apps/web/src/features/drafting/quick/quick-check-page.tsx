import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Card } from '../../../components/card.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { wordLimits } from '../../../lib/file-limits.ts';
import { quickTexts } from '../../../i18n/quick.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { QuickRoom } from './quick-room.tsx';
import { useQuickCheck } from './use-quick-check.ts';
import '../../../design/font-words.css';
import '../drafting.css';
import './quick.css';

/** Kiểm tra nhanh một văn bản: any Word file, its findings beside its pages; nothing of it is kept. */
export function QuickCheckPage() {
  const { t } = useDraftWords();
  const { t: q } = useText(quickTexts);
  const quick = useQuickCheck();
  const { here, sending, refused } = quick;
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/drafts' }, { label: q('name') }]} />
      <PageHead name={q('name')} {...(here ? { title: here.view.fileName } : {})}>
        {here ? undefined : q('sentence')}
      </PageHead>
      {here ? (
        <QuickRoom quick={quick} here={here} />
      ) : (
        <Card>
          <FileDrop
            label={q('label')}
            limits={wordLimits}
            sending={sending}
            onFiles={([file]) => file && void quick.check(file, {})}
          />
          {sending?.percent === 100 && <p role="status">{q('checking')}</p>}
          <Wrong>{refused?.message}</Wrong>
          <p className="drafting-note quick-secret">{q('secret')}</p>
        </Card>
      )}
    </>
  );
}
