import type { HeldComment } from '@daihoi/contract/public-comments';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import { HeldItem } from './held-item.tsx';
import { SetAsideForm } from './set-aside-form.tsx';
import { useDeciding, type WhichDesk } from './use-deciding.ts';

interface HeldListProps {
  readonly which: WhichDesk;
  readonly held: readonly HeldComment[];
  readonly mayWrite: boolean;
}

/** Comments that wait, to be chosen one by one or by likeness, then taken or set aside together. */
export function HeldList({ which, held, mayWrite }: HeldListProps) {
  const { t } = useText(publicCommentTexts);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const deciding = useDeciding(which);
  const chosen = held.filter(({ id }) => chosenIds.has(id));
  const take = () => void decide({ kind: 'take' });
  useHeldKeys({ mayWrite: mayWrite && chosen.length > 0, take, setAside: () => setAsking(true) });
  return (
    <section aria-label={t('held.list')}>
      {mayWrite && (
        <div className="held-page-acts">
          <Button
            kind="act"
            size="small"
            busy={deciding.state.status === 'sending'}
            onPress={take}
            {...blocked(chosen.length, t('held.chooseFirst'))}
          >
            {t('held.take')}
          </Button>
          <Button size="small" onPress={() => setAsking(true)} {...blocked(chosen.length)}>
            {t('held.setAside')}
          </Button>
          <Button size="small" kind="text" onPress={() => setChosenIds(chooseAll())}>
            {t(chosen.length === held.length ? 'held.chooseNone' : 'held.chooseAll')}
          </Button>
          <span role="status">{chosen.length > 0 && t('held.chosen', { n: chosen.length })}</span>
        </div>
      )}
      <DecidedLine deciding={deciding} />
      {asking && chosen.length > 0 && (
        <SetAsideForm
          count={chosen.length}
          busy={deciding.state.status === 'sending'}
          onSend={(given) => void decide({ kind: 'setAside', ...given })}
          onStop={() => setAsking(false)}
        />
      )}
      <ol className="held-page-list">
        {held.map((comment) => (
          <HeldItem
            key={comment.id}
            comment={comment}
            alike={held.filter(({ like }) => like !== 0 && like === comment.like).length}
            chosen={chosenIds.has(comment.id)}
            mayWrite={mayWrite}
            onChoose={(on) => setChosenIds((before) => withIds(before, [comment.id], on))}
            onChooseAlike={() =>
              setChosenIds((before) =>
                withIds(
                  before,
                  held.filter(({ like }) => like === comment.like).map(({ id }) => id),
                  true,
                ),
              )
            }
          />
        ))}
      </ol>
    </section>
  );

  async function decide(decision: Parameters<typeof deciding.decide>[1]): Promise<void> {
    if (chosen.length === 0 || deciding.state.status === 'sending') return;
    const done = await deciding.decide(chosen, decision);
    if (!done) return;
    setChosenIds(new Set());
    setAsking(false);
  }

  function chooseAll(): ReadonlySet<string> {
    return new Set(chosen.length === held.length ? [] : held.map(({ id }) => id));
  }
}

function DecidedLine({ deciding }: { readonly deciding: ReturnType<typeof useDeciding> }) {
  const { t } = useText(publicCommentTexts);
  const { decided, state } = deciding;
  return (
    <>
      <Said state={state} />
      {decided && (
        <p role="status">
          {t(decided.kind === 'take' ? 'held.taken' : 'held.asideDone', { n: decided.count })}
        </p>
      )}
    </>
  );
}

interface HeldKeys {
  readonly mayWrite: boolean;
  readonly take: () => void;
  readonly setAside: () => void;
}

/** N takes, R sets aside; J and K walk, the space bar chooses, as in any list of boxes. */
function useHeldKeys({ mayWrite, take, setAside }: HeldKeys): void {
  const { t } = useText(publicCommentTexts);
  useShortcuts(
    useMemo(
      () =>
        mayWrite
          ? [
              { keys: 'N', says: t('held.keyTake'), run: take },
              { keys: 'R', says: t('held.keyAside'), run: setAside },
            ]
          : [],
      [mayWrite, take, setAside, t],
    ),
  );
}

function blocked(count: number, because = ''): { readonly blockedBecause?: string } {
  return count === 0 ? { blockedBecause: because } : {};
}

function withIds(
  before: ReadonlySet<string>,
  ids: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids)
    if (on) after.add(id);
    else after.delete(id);
  return after;
}
