import type { BallotSessionView, OpenItemView } from '@daihoi/contract/ballot-session';
import type { SessionMove } from '@daihoi/domain/ballot-session';
import { CircleDashed } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { openItemWords } from '../open-item-words.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** What a move still lacks; nothing when the move may not start at all. */
export function openItemsOf(view: BallotSessionView, move: SessionMove): readonly OpenItemView[] {
  return view.moves.find((each) => each.move === move)?.open ?? [];
}

interface OpenItemsProps {
  readonly view: BallotSessionView;
  readonly items: readonly OpenItemView[];
}

/** What is still wrong, each with the rule behind it. */
export function OpenItems({ view, items }: OpenItemsProps) {
  const words = useCountingWords();
  if (items.length === 0) return null;
  return (
    <section className="open-items" aria-live="polite">
      <h2>{words.t('lacks.title')}</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.code}/${item.objection ?? item.finding ?? item.of ?? ''}`}>
            <Icon of={CircleDashed} />
            <span>
              {openItemWords(item, view, words)}
              {item.rule && (
                <span className="open-items-rule">
                  {' '}
                  {words.t('article', { place: words.place(item.rule) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
