import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { useCallback, useMemo, useState } from 'react';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { Here } from '../../components/screen-states.tsx';
import { FindingsCard } from './findings/findings-card.tsx';
import { inReadingOrder } from './findings/reading-order.ts';
import { ChangesCard } from './office/changes-card.tsx';
import { EditorCard } from './office/editor-card.tsx';
import { HistoryCard } from './office/history-card.tsx';
import { NearCard } from './office/near-card.tsx';
import { SharedCard } from './office/shared-card.tsx';
import { marksFor, type Picked } from './pages/line-marks.tsx';
import { PaperPages } from './pages/paper-pages.tsx';
import { RemarksCard, type Remarking } from './remarks/remarks-card.tsx';
import { SideSwitch, type Side } from './side-switch.tsx';
import { useDraftWords } from './use-draft-words.ts';
import { useWhichDraft } from './which-draft.ts';

interface DraftRoomProps {
  readonly draft: DraftView;
  readonly shown: NonNullable<DraftView['shown']>;
}

/** Findings and remarks at the left, the pages at the right; what is chosen here is shown there. */
export function DraftRoom({ draft, shown }: DraftRoomProps) {
  const room = useRoom(draft, shown);
  const { side, findings, picked, judging, remarking, show } = room;
  return (
    <>
      <SideSwitch side={side} onSide={room.setSide} />
      <div className="drafting-room" data-side={side}>
        <div className="drafting-side">
          <RemarksCard
            draft={draft}
            judging={judging}
            remarking={remarking}
            onRemark={room.setRemarking}
            onShow={show}
          />
          <FindingsCard
            draft={draft}
            shown={shown}
            findings={findings}
            picked={picked?.key}
            onPick={room.pick}
            onShow={() => room.setSide('sheet')}
          />
          <ChangesCard draft={draft} number={shown.number} onShow={show} />
          <SharedCard number={shown.number} onShow={show} />
          <NearCard number={shown.number} onShow={show} />
          <EditorCard draft={draft} />
          <HistoryCard draft={draft} />
        </div>
        <div className="drafting-pages">
          <Pages number={shown.number} picked={picked} marks={room.marks} />
        </div>
      </div>
    </>
  );
}

/** What is chosen in the room: a finding, a passage, the side that a narrow page shows. */
function useRoom(draft: DraftView, shown: DraftRoomProps['shown']) {
  const { t } = useDraftWords();
  const [side, setSide] = useState<Side>('findings');
  const [picked, setPicked] = useState<Picked>();
  const [remarking, setRemarking] = useState<Remarking>();
  const pick = useCallback((key: string, paragraph: number) => {
    setPicked({ key, paragraph, time: performance.now() });
  }, []);
  const show = useCallback(
    (paragraph: number) => {
      pick('', paragraph);
      setSide('sheet');
    },
    [pick],
  );
  const remark = useCallback((paragraph: number, passage: string) => {
    setRemarking({ paragraph, passage });
    setSide('findings');
  }, []);
  const judging = draft.mayJudge && draft.state === 'SUBMITTED' && isSubmitted(draft, shown.number);
  const findings = useMemo(() => inReadingOrder(shown.findings), [shown.findings]);
  const marks = useMemo(
    () => marksFor({ findings, picked, t, onPick: pick, ...(judging ? { onRemark: remark } : {}) }),
    [findings, picked, t, pick, judging, remark],
  );
  return { side, setSide, picked, pick, show, remarking, setRemarking, judging, findings, marks };
}

/** Remarks belong to the version that went up. */
function isSubmitted({ rounds }: DraftView, number: number): boolean {
  return rounds.at(-1)?.version === number;
}

function Pages(props: {
  readonly number: number;
  readonly picked: Picked | undefined;
  readonly marks: ReturnType<typeof marksFor>;
}) {
  const { number, picked, marks } = props;
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const paper = useRoute(draftingRoutes.preview, { params: { ...params, number } });
  const { congressId, draftId } = params;
  const pictureAt = useCallback(
    (image: string) =>
      urlOf(draftingRoutes.picture, { params: { congressId, draftId, number, image } }),
    [congressId, draftId, number],
  );
  return (
    <Here of={paper}>
      {(data) => (
        <PaperPages
          label={t('pages.label', { n: number })}
          paper={data}
          pictureAt={pictureAt}
          marks={marks}
          goTo={picked}
        />
      )}
    </Here>
  );
}
