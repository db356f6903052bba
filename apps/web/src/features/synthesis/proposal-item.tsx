import type { ProposalView } from '@daihoi/contract/synthesis';
import { useState } from 'react';
import { Button, LinkButton } from '../../components/button.tsx';
import { LineList } from './line-list.tsx';
import { alone, type PlaceActs } from './place-acts.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface ProposalItemProps {
  readonly proposal: ProposalView;
  readonly acts: PlaceActs;
}

/** Comments that seem to say the same: who is behind, and the acts that put them into a group. */
export function ProposalItem({ proposal, acts }: ProposalItemProps) {
  const { t, voices } = useSynthesisWords();
  const { open } = useWhichSynthesis();
  const [shown, setShown] = useState(false);
  const { first, text, lines, near } = proposal;
  const { picking, put } = acts;
  return (
    <li data-proposal={first}>
      {open ? (
        <label className="synthesis-pick">
          <input
            type="checkbox"
            data-row-link
            data-pick
            checked={picking.picked.proposals.has(first)}
            onChange={() => picking.pickProposal(first, text)}
          />
          <span className="synthesis-words" lang="vi">
            {text}
          </span>
        </label>
      ) : (
        <p className="synthesis-words" lang="vi">
          {text}
        </p>
      )}
      <small>
        {lines === 1 ? t('proposals.one') : t('proposals.lines', { n: lines })}
        {' · '}
        {voices(proposal.voices)}
      </small>
      <div className="synthesis-acts">
        {open && near && (
          <Button size="small" onPress={() => put(alone(proposal), { kind: 'group', id: near.id })}>
            {t('proposals.near', { n: near.number })}
          </Button>
        )}
        {open && (
          <Button size="small" onPress={() => put(alone(proposal), { kind: 'new' })}>
            {t('proposals.make')}
          </Button>
        )}
        <LinkButton open={shown} onPress={() => setShown(!shown)}>
          {t('proposals.open')}
        </LinkButton>
      </div>
      {shown && <LineList of="proposal" id={first} picking={picking} />}
    </li>
  );
}
