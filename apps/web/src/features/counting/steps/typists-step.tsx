import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { bundlesOf, witnesses, type Witness } from '@daihoi/domain/ballot-session';
import { useState } from 'react';
import { RadioGroup, Select } from '../../../components/choice-fields.tsx';
import { useScanWords } from '../scan/use-scan-words.ts';
import { meansIn, meansOf, teamOf, ways, type Way } from '../witness-means.ts';
import { formText } from '../../../lib/form-text.ts';
import { Aloud } from '../room/aloud.tsx';
import { memberName } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useMove } from '../room/use-move.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** Who keys which turn; technicians may, for they only type. Several of one turn share the bundles. */
export function TypistsStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s, format } = useCountingWords();
  const collected = view.agreed.collected ?? 0;
  return (
    <StepPage
      view={view}
      title={s(view.typists.length > 0 ? 'title.goOnCounting' : 'title.startCounting')}
      text={
        <>
          {s('text.startCounting')}{' '}
          {s('typists.ballots', {
            collected: format.integer(collected),
            bundles: bundlesOf(collected),
          })}
        </>
      }
      side={<Aloud words={[t('says.startCounting'), t('says.counting')]} />}
    >
      {view.typists.length > 0 ? (
        <MovePanel view={view} move="startCounting" consequence={<KeptTypists view={view} />} />
      ) : (
        <section className="panel">
          <TypistsForm view={view} />
        </section>
      )}
    </StepPage>
  );
}

/** The ballots collected were told anew: what was keyed stays, and so do those who keyed it. */
function KeptTypists({ view }: { readonly view: BallotSessionView }) {
  const { s, c } = useScanWords();
  const named = witnesses.flatMap((witness) =>
    teamOf(view, witness).map(
      (member) =>
        `${memberName(view, member)} (${c(`witness.${meansOf(view, witness)}`, { n: witness })})`,
    ),
  );
  return s('typists.kept', { names: named.join(', ') });
}

type NamedTypist = BallotSessionView['typists'][number];

function TypistsForm({ view }: { readonly view: BallotSessionView }) {
  const { t, s, c } = useScanWords();
  const { state, make } = useMove(view, 'startCounting');
  const [way, setWay] = useState<Way>('keys');
  const { committee } = view;
  function check(entered: FormData) {
    const chosen = typistsIn(entered, view, way);
    const empty = witnesses.find((each) => !chosen.some(({ witness }) => witness === each));
    const [first] = committee;
    if (empty === undefined || !first) return [];
    return [{ at: first.id, label: s('typists.who'), message: missing(empty) }];
  }
  function missing(n: Witness): string {
    const by = meansIn(way, n);
    return by === 'keys' ? s('typists.missing', { n }) : c('ways.missing', { n });
  }
  return (
    <HandsForm
      view={view}
      asks="head"
      verb={t('move.startCounting')}
      state={state}
      check={check}
      onHands={(hands, entered) => void make(hands, { typists: typistsIn(entered, view, way) })}
    >
      <RadioGroup
        name="way"
        label={c('ways.label')}
        defaultValue={way}
        onChoose={(value) => setWay(ways.find((each) => each === value) ?? 'keys')}
        options={ways.map((value) => ({
          value,
          label: c(`ways.${value}`),
          help: c(`ways.${value}Help`),
        }))}
      />
      <p className="hands-note">
        {s('typists.shared')} {way !== 'keys' && c('ways.shared')}
      </p>
      {committee.map(({ id, name, role, hasCode }) => (
        <Select
          key={id}
          name={id}
          label={`${hasCode ? name : t('hands.noCode', { name })}, ${t(`role.${role}`)}`}
          width="name"
          defaultValue=""
          options={[
            { value: '', label: s('typists.none') },
            ...witnesses.map((each) => ({
              value: String(each),
              label: c(`witness.${meansIn(way, each)}`, { n: each }),
            })),
          ]}
        />
      ))}
    </HandsForm>
  );
}

function typistsIn(entered: FormData, { committee }: BallotSessionView, way: Way): NamedTypist[] {
  return committee.flatMap(({ id }): NamedTypist[] => {
    const witness = witnesses.find((each) => formText(entered, id) === String(each));
    return witness === undefined ? [] : [{ member: id, witness, means: meansIn(way, witness) }];
  });
}
