import { Button } from '../../components/button.tsx';
import { useDraftWords } from './use-draft-words.ts';

/** What a page shows where findings and pages do not fit beside each other. */
export type Side = 'findings' | 'sheet';

interface SideSwitchProps {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** Where both do not fit beside each other, one of them is shown. */
export function SideSwitch({ side, onSide }: SideSwitchProps) {
  const { t } = useDraftWords();
  return (
    <div className="drafting-narrow" role="group" aria-label={t('pages.sides')}>
      <Button size="small" pressed={side === 'findings'} onPress={() => onSide('findings')}>
        {t('pages.findings')}
      </Button>
      <Button size="small" pressed={side === 'sheet'} onPress={() => onSide('sheet')}>
        {t('pages.sheet')}
      </Button>
    </div>
  );
}
