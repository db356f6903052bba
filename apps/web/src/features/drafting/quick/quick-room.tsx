import type { DraftFinding } from '@daihoi/contract/drafting';
import { useCallback, useMemo, useState } from 'react';
import { useSession } from '../../../api/session-context.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { useTitledObject } from '../../../lib/object-title.ts';
import { FindingLists, FixedList, noteOf, useFindingKeys } from '../findings/findings-card.tsx';
import { headOf } from '../findings/head-of.ts';
import { inReadingOrder } from '../findings/reading-order.ts';
import { marksFor, type Picked } from '../pages/line-marks.tsx';
import { PaperPages } from '../pages/paper-pages.tsx';
import { SideSwitch, type Side } from '../side-switch.tsx';
import { quickTexts } from '../../../i18n/quick.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { FileCard } from './file-card.tsx';
import type { QuickCheck, QuickFile, SinceBefore } from './use-quick-check.ts';

interface QuickRoomProps {
  readonly quick: QuickCheck;
  readonly here: QuickFile;
}

/** The dropped file: what the check took it for, what it says, and the pages beside. */
export function QuickRoom({ quick, here }: QuickRoomProps) {
  const { t } = useDraftWords();
  const { t: q } = useText(quickTexts);
  const [side, setSide] = useState<Side>('findings');
  const [picked, setPicked] = useState<Picked>();
  useTitledObject(here.view.fileName);
  const findings = useFindings(quick, here);
  const pick = useCallback(
    (key: string, paragraph: number) => setPicked({ key, paragraph, time: performance.now() }),
    [],
  );
  const marks = useMemo(
    () => marksFor({ findings, picked, t, onPick: pick }),
    [findings, picked, t, pick],
  );
  return (
    <>
      <SideSwitch side={side} onSide={setSide} />
      <div className="drafting-room" data-side={side}>
        <div className="drafting-side">
          <FileCard key={here.time} quick={quick} here={here} />
          <FoundCard
            quick={quick}
            here={here}
            findings={findings}
            picked={picked?.key}
            onPick={pick}
            onShow={() => setSide('sheet')}
          />
        </div>
        <div className="drafting-pages">
          <PaperPages
            key={here.time}
            label={q('pages')}
            paper={here.view.paper}
            marks={marks}
            goTo={picked}
          />
        </div>
      </div>
    </>
  );
}

/** The findings as they are read, with what is new and what the reader lets stand. */
function useFindings({ stands }: QuickCheck, here: QuickFile): readonly DraftFinding[] {
  const { account } = useSession();
  const { view, since } = here;
  return useMemo(() => {
    const fresh = new Set(since?.fresh);
    return inReadingOrder(
      view.findings.map((each): DraftFinding => {
        const stand = stands.get(each.key);
        return {
          ...each,
          fresh: fresh.has(each.key),
          accepted: stand ? { ...stand, by: account.displayName } : null,
        };
      }),
    );
  }, [view.findings, since, stands, account.displayName]);
}

interface FoundCardProps extends QuickRoomProps {
  readonly findings: readonly DraftFinding[];
  readonly picked: string | undefined;
  readonly onPick: (key: string, paragraph: number) => void;
  readonly onShow: () => void;
}

function FoundCard(props: FoundCardProps) {
  const { quick, here, findings, picked, onPick, onShow } = props;
  const words = useDraftWords();
  const { t } = words;
  const open = findings.filter(({ accepted }) => accepted === null);
  useFindingKeys({ picked, onPick }, open);
  const list = { picked, onPick, onShow, onStand: quick.stand, mayAccept: true };
  return (
    <Card title={t('check.title')} note={noteOf(open, words)}>
      <p className="drafting-note">{headOf({ ...here.view, number: undefined }, words)}</p>
      {here.since && <Since since={here.since} />}
      <FindingLists {...list} findings={findings} />
    </Card>
  );
}

/** What became of the findings of the file before. */
function Since({ since }: { readonly since: SinceBefore }) {
  const { t: q } = useText(quickTexts);
  const [open, setOpen] = useState(false);
  const { name, fixed, fresh } = since;
  return (
    <div className="findings-since" role="status">
      <p className="drafting-note">
        {q('since', { name, fixed: fixed.length, fresh: fresh.length })}
      </p>
      {fixed.length > 0 && (
        <LinkButton open={open} onPress={() => setOpen(!open)}>
          {q('fixed', { n: fixed.length })}
        </LinkButton>
      )}
      {open && <FixedList fixed={fixed} />}
    </div>
  );
}
