import { exclusionsOf, invalidReasons } from '@daihoi/domain/election';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { FormContext } from '../../../components/form-context.ts';
import { FormActions, FormErrors } from '../../../components/form.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { Refused } from '../decide/refused.tsx';
import { BallotConflict } from './ballot-conflict.tsx';
import { BallotVerdict } from './ballot-verdict.tsx';
import { CandidateRows } from './candidate-rows.tsx';
import { FigureFields, FoldedFigures } from './figure-fields.tsx';
import { useBallot, type BallotAsk, type BallotEdit } from './use-ballot.ts';
import { useResultWords } from './use-result-words.ts';

/** A form like the minutes. Figures are judged on leaving a field, never while typing; nothing typed is ever cleared. */
export function BallotForm(ask: BallotAsk) {
  const { t } = useResultWords();
  const edit = useBallot(ask);
  const { place, congressId } = ask;
  const office = t(`office.${place.office}`);
  const back = `/congresses/${congressId}`;
  return (
    <>
      <Breadcrumb levels={[{ label: t('ballot.back'), to: back }, { label: office }]} />
      <PageHead
        name={t(`ballot.body.${place.body}`)}
        title={t('ballot.pageTitle', { office: office.toLowerCase(), n: place.number })}
        meta={t(`ballot.kind.${place.kind}`)}
      />
      <FormContext value={edit.atFields}>
        <form
          className="ballot-columns"
          noValidate
          onBlur={edit.settle}
          onSubmit={(event) => {
            event.preventDefault();
            edit.submit();
          }}
        >
          <div className="ballot-main">
            <FormErrors errors={edit.errors} />
            {edit.conflict && <BallotConflict theirs={edit.conflict} onMine={edit.takeMine} />}
            <BallotFields ask={ask} edit={edit} />
            {edit.errors.length === 0 && !edit.conflict && <Refused state={edit.state} />}
            <FormActions>
              <Button kind="act" size="form" type="submit" busy={edit.state.status === 'sending'}>
                {t('ballot.save')}
              </Button>
              <ButtonLink kind="text" size="form" to={back}>
                {t('ballot.back')}
              </ButtonLink>
            </FormActions>
          </div>
          <BallotVerdict judgement={edit.judgement} draft={edit.settled} />
        </form>
      </FormContext>
    </>
  );
}

function BallotFields({ ask, edit }: { readonly ask: BallotAsk; readonly edit: BallotEdit }) {
  const { t, election } = useResultWords();
  const { draft, change } = edit;
  return (
    <>
      <FigureFields
        title={t('ballot.attendance')}
        names={['convened', 'present']}
        draft={draft}
        onChange={change}
      />
      <FoldedFigures
        title={t('ballot.exclusions')}
        prefix="exclusions"
        reasons={exclusionsOf(ask.place.body)}
        wordOf={(reason) => election.exclusion[reason]}
        typed={draft.exclusions}
        onType={(exclusions) => change({ ...draft, exclusions })}
      />
      <FigureFields
        title={t('ballot.ballots')}
        names={['seats', 'issued', 'collected', 'valid', 'invalid']}
        draft={draft}
        onChange={change}
        alternates={ask.place.office === 'delegates'}
      />
      <FoldedFigures
        title={t('ballot.invalidReasons')}
        help={t('ballot.reasonsHelp')}
        prefix="invalidReasons"
        reasons={invalidReasons}
        wordOf={(reason) => election.invalidReason[reason]}
        typed={draft.invalidReasons}
        onType={(reasons) => change({ ...draft, invalidReasons: reasons })}
      />
      <CandidateRows draft={draft} onChange={change} />
      <TextField
        name="complaints"
        label={t('ballot.complaints')}
        lines={3}
        optional
        defaultValue={ask.start.complaints}
        onType={(complaints) => change({ ...draft, complaints })}
      />
    </>
  );
}
