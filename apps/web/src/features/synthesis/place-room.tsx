import type { CountedGroupView, ProposalView } from '@daihoi/contract/synthesis';
import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Said } from '../../components/said.tsx';
import { Here } from '../../components/screen-states.tsx';
import { GroupItem } from './group-item.tsx';
import { PickedBar } from './picked-bar.tsx';
import type { PlaceActs } from './place-acts.ts';
import type { PlaceLine } from './places.ts';
import { ProposalItem } from './proposal-item.tsx';
import { useAssign } from './use-assign.ts';
import { usePages, type Pages } from './use-pages.ts';
import { usePicked } from './use-picked.ts';
import { usePlaceKeys } from './use-place-keys.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface PlaceRoomProps {
  readonly at: PlaceLine;
  readonly onNext: () => void;
}

const pageSize = 30;

/** One passage: its text, what waits for a group on top, and its groups with their answers. */
export function PlaceRoom({ at, onNext }: PlaceRoomProps) {
  const { t, place } = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const picking = usePicked();
  const { act, put, moved } = useAssign(at, picking);
  const acts = useMemo(() => ({ picking, put }), [picking, put]);
  const pages = usePages(at);
  usePlaceKeys({ acts, proposals: pages.proposals, onNext });
  return (
    <div className="synthesis-here">
      <h2 className="synthesis-here-name">{place(at.place)}</h2>
      {at.heading !== '' && (
        <p className="synthesis-note" lang="vi">
          {at.heading}
        </p>
      )}
      {at.text !== '' && (
        <blockquote className="synthesis-passage" lang="vi">
          {at.text}
        </blockquote>
      )}
      <Said state={act.state} {...(moved > 0 ? { done: t('picked.done', { n: moved }) } : {})} />
      {open && (
        <PickedBar acts={acts} groups={pages.groups} busy={act.state.status === 'sending'} />
      )}
      <Here of={pages.first}>
        {() => (
          <>
            <Proposals pages={pages} acts={acts} />
            <Groups pages={pages} acts={acts} />
          </>
        )}
      </Here>
    </div>
  );
}

function Proposals({ pages, acts }: { readonly pages: Pages; readonly acts: PlaceActs }) {
  const { t } = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const { proposals, more, setMore } = pages;
  const last = proposals.at(-1);
  return (
    <Card title={t('proposals.title')}>
      {proposals.length === 0 ? (
        <p className="synthesis-note">{t('proposals.none')}</p>
      ) : (
        <>
          <p className="synthesis-note">{t('proposals.hint')}</p>
          {open && <p className="synthesis-note synthesis-keys not-printed">{t('keys.legend')}</p>}
        </>
      )}
      <ul className="synthesis-list">
        {proposals.map((proposal: ProposalView) => (
          <ProposalItem key={proposal.first} proposal={proposal} acts={acts} />
        ))}
      </ul>
      {last && proposals.length === pageSize && (
        <Button
          size="small"
          onPress={() => setMore({ ...more, afterLines: last.lines, afterFirst: last.first })}
        >
          {t('proposals.more')}
        </Button>
      )}
    </Card>
  );
}

function Groups({ pages, acts }: { readonly pages: Pages; readonly acts: PlaceActs }) {
  const { t } = useSynthesisWords();
  const { groups, more, setMore } = pages;
  const last = groups.at(-1);
  return (
    <Card title={t('groups.title')}>
      {groups.length === 0 && <p className="synthesis-note">{t('groups.none')}</p>}
      <ul className="synthesis-list">
        {groups.map((group: CountedGroupView) => (
          <GroupItem key={group.id} group={group} acts={acts} />
        ))}
      </ul>
      {last && groups.length === pageSize && (
        <Button size="small" onPress={() => setMore({ ...more, afterGroup: last.number })}>
          {t('groups.more')}
        </Button>
      )}
    </Card>
  );
}
