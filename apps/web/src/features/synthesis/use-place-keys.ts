import type { ProposalView } from '@daihoi/contract/synthesis';
import { useMemo } from 'react';
import { useShortcuts } from '../../components/shortcuts.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { alone, type PlaceActs } from './place-acts.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

/** The keys of the room: what is at hand is what holds the focus. */
export function usePlaceKeys(given: {
  readonly acts: PlaceActs;
  readonly proposals: readonly ProposalView[];
  readonly onNext: () => void;
}): void {
  const { t } = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const { acts, proposals, onNext } = given;
  useListKeys();
  const shortcuts = useMemo(() => {
    const next = { keys: 'L', says: t('keys.place'), run: onNext };
    if (!open) return [next];
    const { picking, put } = acts;
    return [
      next,
      { keys: 'X', says: t('keys.pick'), run: () => pressIn('[data-proposal]', '[data-pick]') },
      {
        keys: 'N',
        says: t('keys.make'),
        run() {
          const proposal = atHand(proposals);
          if (picking.count > 0) put(picking.picked, { kind: 'new' });
          else if (proposal) put(alone(proposal), { kind: 'new' });
        },
      },
      {
        keys: 'M',
        says: t('keys.near'),
        run() {
          const proposal = atHand(proposals);
          if (proposal?.near) put(alone(proposal), { kind: 'group', id: proposal.near.id });
        },
      },
      {
        keys: 'R',
        says: t('keys.answer'),
        run: () => pressIn('[data-group]', '[data-answer] button'),
      },
    ];
  }, [t, open, acts, proposals, onNext]);
  useShortcuts(shortcuts);
}

function atHand(proposals: readonly ProposalView[]): ProposalView | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-proposal]');
  return proposals.find(({ first }) => first === item?.dataset['proposal']);
}

function pressIn(item: string, button: string): void {
  document.activeElement?.closest(item)?.querySelector<HTMLElement>(button)?.click();
}
