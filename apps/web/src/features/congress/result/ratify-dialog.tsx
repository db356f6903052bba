import { useState } from 'react';
import { resultRoutes, type RatificationBody, type ResultView } from '@daihoi/contract/result';
import { useAct } from '../../../api/use-act.ts';
import { useSession } from '../../../api/session-context.ts';
import { TwoPersonDialog, type SecondPerson } from '../../../components/two-person-dialog.tsx';
import { useRefusalWords } from '../decide/refused.tsx';
import { DecisionForm, type DecisionEntry } from './decision-form.tsx';
import { useResultWords } from './use-result-words.ts';

interface RatifyDialogProps {
  readonly result: ResultView;
  readonly onClose: () => void;
}

/** Decides on a result: first what is concluded and who signs, then two persons confirm. */
export function RatifyDialog({ result, onClose }: RatifyDialogProps) {
  const { t } = useResultWords();
  const { account } = useSession();
  const act = useAct(resultRoutes.ratify);
  const refused = useRefusalWords(act.state);
  const [entry, setEntry] = useState<DecisionEntry>();
  if (!entry) return <DecisionForm result={result} onClose={onClose} onEntered={setEntry} />;
  const kind = t(`ratify.kinds.${entry.ratification.kind}`);
  return (
    <TwoPersonDialog
      open
      onClose={onClose}
      title={t('ratify.confirmTitle', { kind: kind.toLowerCase() })}
      first={{ name: account.displayName, post: account.postTitle }}
      verb={t('ratify.open')}
      busy={act.state.status === 'sending'}
      refused={refused}
      onConfirm={(second) => void send(entry, second)}
    >
      {t(`ratify.kindHelp.${entry.ratification.kind}`)} {t('ratify.confirmText')}
    </TwoPersonDialog>
  );

  async function send(
    decided: DecisionEntry & { readonly ratification: RatificationBody },
    { username, password, code }: SecondPerson,
  ): Promise<void> {
    const body = { ...decided, version: result.version, second: { username, password, code } };
    const sent = await act.send({ params: { congressId: result.congressId }, body });
    if (sent.ok) onClose();
  }
}
