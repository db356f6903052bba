import { removalRoutes, type RemovalLine } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Said } from '../../components/said.tsx';
import { useArchiveWords } from './use-archive-words.ts';

interface OpenRemovalProps {
  readonly removal: RemovalLine;
  readonly congressId: string;
}

/** A proposal that waits: another person confirms it in two presses, either withdraws it. */
export function OpenRemoval({ removal, congressId }: OpenRemovalProps) {
  const { t, format, size } = useArchiveWords();
  const act = useAct(removalRoutes.settle);
  const [asked, setAsked] = useState(false);
  const { id, mine, decision, decidedOn, files, bytes, proposedBy } = removal;
  function settle(move: 'confirm' | 'withdraw'): void {
    void act.tell({ params: { congressId, removalId: id }, body: { move } });
  }
  const busy = act.state.status === 'sending';
  return (
    <div role="group" aria-label={t('removal.waiting')}>
      <p>
        {t('removal.proposed', {
          who: proposedBy,
          files: format.integer(files),
          size: size(bytes),
          decision,
          date: format.date(calendarDate(decidedOn)),
        })}
      </p>
      {asked && <p>{t('removal.sure')}</p>}
      <Said state={act.state} />
      <div className="archive-acts">
        <Button
          kind="seal"
          icon={Stamp}
          busy={busy}
          {...(mine ? { blockedBecause: t('removal.another') } : {})}
          onPress={() => (asked ? settle('confirm') : setAsked(true))}
        >
          {t(asked ? 'removal.confirm' : 'removal.look')}
        </Button>
        <Button kind="text" busy={busy} onPress={() => settle('withdraw')}>
          {t('removal.withdraw')}
        </Button>
      </div>
    </div>
  );
}
