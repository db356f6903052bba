import type { HeldComment } from '@daihoi/contract/public-comments';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import { DecidedLine } from './decided-line.tsx';
import { HeldActs } from './held-acts.tsx';
import { HeldItem } from './held-item.tsx';
import { SetAsideForm } from './set-aside-form.tsx';
import { useChosen } from './use-chosen.ts';
import type { Deciding } from './use-deciding.ts';

interface HeldListProps {
  readonly deciding: Deciding;
  readonly held: readonly HeldComment[];
  readonly mayWrite: boolean;
}

/** Comments that wait, to be chosen one by one or by likeness, then taken or set aside together. */
export function HeldList({ deciding, held, mayWrite }: HeldListProps) {
  const { t } = useText(publicCommentTexts);
  const { chosen, ids, choose, chooseAll, chooseNone } = useChosen(held);
  const [asking, setAsking] = useState(false);
  const busy = deciding.state.status === 'sending';
  useHeldKeys({ open: mayWrite && chosen.length > 0, take, ask });
  return (
    <section aria-label={t('held.list')}>
      {mayWrite && (
        <HeldActs
          chosen={chosen.length}
          all={chosen.length === held.length}
          busy={busy}
          onTake={take}
          onAsk={ask}
          onAll={chosen.length === held.length ? chooseNone : chooseAll}
        />
      )}
      <DecidedLine deciding={deciding} />
      {asking && chosen.length > 0 && (
        <SetAsideForm
          count={chosen.length}
          busy={busy}
          onSend={(given) => void decide({ kind: 'setAside', ...given })}
          onStop={() => setAsking(false)}
        />
      )}
      <ol className="held-page-list">
        {held.map((comment) => (
          <HeldItem
            key={comment.id}
            comment={comment}
            alike={alikeTo(comment, held).length}
            chosen={ids.has(comment.id)}
            mayWrite={mayWrite}
            onChoose={(on) => choose([comment], on)}
            onChooseAlike={() => choose(alikeTo(comment, held), true)}
          />
        ))}
      </ol>
    </section>
  );

  function take(): void {
    void decide({ kind: 'take' });
  }

  function ask(): void {
    setAsking(true);
  }

  async function decide(decision: Parameters<Deciding['decide']>[1]): Promise<void> {
    if (chosen.length === 0 || busy) return;
    const done = await deciding.decide(chosen, decision);
    if (!done) return;
    chooseNone();
    setAsking(false);
  }
}

/** Comments that seem to say the same, itself too; none for one that stands alone. */
function alikeTo({ like }: HeldComment, held: readonly HeldComment[]): readonly HeldComment[] {
  return like === 0 ? [] : held.filter((each) => each.like === like);
}

interface HeldKeys {
  /** Something is chosen. */
  readonly open: boolean;
  readonly take: () => void;
  readonly ask: () => void;
}

/** N takes, R sets aside; J and K walk, the space bar chooses, as in any list of boxes. */
function useHeldKeys({ open, take, ask }: HeldKeys): void {
  const { t } = useText(publicCommentTexts);
  // The list of keys stays the same while acts change with what is chosen: a new one at each drawing would never come to rest.
  const latest = useRef({ take, ask });
  useLayoutEffect(() => {
    latest.current = { take, ask };
  });
  useShortcuts(
    useMemo(
      () =>
        open
          ? [
              { keys: 'N', says: t('held.keyTake'), run: () => latest.current.take() },
              { keys: 'R', says: t('held.keyAside'), run: () => latest.current.ask() },
            ]
          : [],
      [open, t],
    ),
  );
}
