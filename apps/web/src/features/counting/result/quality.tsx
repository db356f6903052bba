import {
  ballotSessionRoutes,
  type BallotSessionView,
  type Hand,
  type TypistQualityView,
} from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FormActions } from '../../../components/form.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { addressOf, memberName } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import './quality.css';

/** How well and how fast each person keyed; the head alone sees it, after typing the own code. */
export function Quality({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  const [open, setOpen] = useState(false);
  return (
    <p className="quality">
      <Button kind="outline" size="small" onPress={() => setOpen(true)}>
        {s('count.quality')}
      </Button>
      <Dialog title={s('count.quality')} open={open} onClose={() => setOpen(false)}>
        {open && <Asked view={view} onClose={() => setOpen(false)} />}
      </Dialog>
    </p>
  );
}

interface AskedProps {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}

function Asked({ view, onClose }: AskedProps) {
  const { s } = useCountingWords();
  const act = useAct(ballotSessionRoutes.typists);
  const [typists, setTypists] = useState<readonly TypistQualityView[]>();
  async function ask([hand]: readonly Hand[]): Promise<void> {
    if (!hand) return;
    const found = await act.send({ params: addressOf(view), body: { hand } });
    if (found.ok) setTypists(found.value.typists);
  }
  if (typists) return <Lines view={view} typists={typists} onClose={onClose} />;
  return (
    <HandsForm
      view={view}
      asks="head"
      verb={s('count.qualityShow')}
      state={act.state}
      onHands={(hands) => void ask(hands)}
    />
  );
}

interface LinesProps extends AskedProps {
  readonly typists: readonly TypistQualityView[];
}

function Lines({ view, typists, onClose }: LinesProps) {
  const { s, lang } = useCountingWords();
  const { t } = useText(commonTexts);
  return (
    <>
      <ul className="typist-lines">
        {typists.map(({ member, compared, borneOut, minutes }) => (
          <li key={member}>
            <b>{memberName(view, member)}</b>
            <span>
              {s('count.qualityLine', {
                right: borneOut,
                of: compared,
                minutes: lang === 'vi' ? String(minutes).replace('.', ',') : minutes,
              })}
            </span>
          </li>
        ))}
      </ul>
      <FormActions>
        <Button kind="outline" size="form" onPress={onClose}>
          {t('act.close')}
        </Button>
      </FormActions>
    </>
  );
}
