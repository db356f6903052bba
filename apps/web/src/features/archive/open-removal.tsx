import { removalRoutes, type RemovalLine } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Said } from '../../components/said.tsx';
import { DueLines } from './due-lines.tsx';
import { useArchiveWords } from './use-archive-words.ts';

interface OpenRemovalProps {
  readonly removal: RemovalLine;
  readonly congressId: string;
}

/** A proposal that waits: another person looks at what goes and confirms it, either withdraws it. */
export function OpenRemoval({ removal, congressId }: OpenRemovalProps) {
  const { t, format, size } = useArchiveWords();
  const act = useAct(removalRoutes.settle);
  const [asked, setAsked] = useState(false);
  const { id, mine, decision, decidedOn, files, bytes, lines, proposedBy } = removal;
  function settle(move: 'confirm' | 'withdraw'): void {
    void act.tell({ params: { congressId, removalId: id }, body: { move } });
  }
  function ask(): void {
    act.reset();
    setAsked(true);
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
      <DueLines lines={lines} shown={!mine} />
      {!asked && <Said state={act.state} />}
      <div className="archive-acts">
        <Button
          kind="seal"
          icon={Stamp}
          busy={busy}
          {...(mine ? { blockedBecause: t('removal.another') } : {})}
          onPress={ask}
        >
          {t('removal.look')}
        </Button>
        <Button kind="text" busy={busy} onPress={() => settle('withdraw')}>
          {t('removal.withdraw')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('removal.asked', { files: format.integer(files), size: size(bytes), decision })}
        send={t('removal.confirm')}
        open={asked}
        state={act.state}
        onClose={() => setAsked(false)}
        onConfirm={() => settle('confirm')}
      >
        <span role="alert">{t('removal.sure')}</span>
      </ConfirmDialog>
    </div>
  );
}
