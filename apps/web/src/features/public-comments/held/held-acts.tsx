import { Button } from '../../../components/button.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';

interface HeldActsProps {
  readonly chosen: number;
  /** Everything on the list is chosen. */
  readonly all: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onAsk: () => void;
  readonly onAll: () => void;
}

/** What is done with the chosen comments. */
export function HeldActs({ chosen, all, busy, onTake, onAsk, onAll }: HeldActsProps) {
  const { t } = useText(publicCommentTexts);
  const none = chosen === 0;
  return (
    <div className="held-page-acts">
      <Button
        kind="act"
        size="small"
        busy={busy}
        onPress={onTake}
        {...(none ? { blockedBecause: t('held.chooseFirst') } : {})}
      >
        {t('held.take')}
      </Button>
      {!none && (
        <Button size="small" onPress={onAsk}>
          {t('held.setAside')}
        </Button>
      )}
      <Button size="small" kind="text" onPress={onAll}>
        {t(all ? 'held.chooseNone' : 'held.chooseAll')}
      </Button>
      <span role="status">{!none && t('held.chosen', { n: chosen })}</span>
    </div>
  );
}
