import { lazy, Suspense, useState } from 'react';
import { Lock } from 'lucide-react';
import { Link } from 'react-router';
import type { OfficeView, ResultView } from '@daihoi/contract/result';
import { LinkButton } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useResultWords } from './use-result-words.ts';

const OfficeDialog = lazy(async () => ({
  default: (await import('./office-dialog.tsx')).OfficeDialog,
}));

export interface OfficeProps {
  readonly result: ResultView;
  readonly office: OfficeView;
}

/** What the own office may do with one election now. */
export function OfficeActs({ result, office }: OfficeProps) {
  const { t } = useResultWords();
  const [open, setOpen] = useState<'stop' | 'remove'>();
  const last = office.ballots.at(-1);
  const free = changeable(office);
  const missing = office.persons.filter((each) => !each.complete).length;
  const base = `/congresses/${result.congressId}/result/${office.office}`;
  const name = t(`office.${office.office}`);
  return (
    <span className="result-acts">
      {office.next && (
        <Link to={`${base}/ballots/${office.next.number}`}>
          {t('act.enter', { n: office.next.number })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {free && (
        <Link to={`${base}/ballots/${free.number}`}>
          {t('act.edit', { n: free.number })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {missing > 0 && (
        <Link to={`${base}/persons`}>
          {t('act.personsMissing', { n: missing })}
          <span className="seen-by-readers-only">: {name}</span>
        </Link>
      )}
      {office.mayStop && (
        <LinkButton onPress={() => setOpen('stop')}>
          {t('act.stop', { n: office.seatsLeft })}
        </LinkButton>
      )}
      {free && (
        <LinkButton onPress={() => setOpen('remove')}>
          {t('act.remove', { n: free.number })}
        </LinkButton>
      )}
      {last?.locked === true && <SignedInRoom {...{ result, office }} number={last.number} />}
      {open !== undefined && last && (
        <Suspense>
          <OfficeDialog
            {...{ result, office }}
            act={open}
            version={last.version}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </span>
  );
}

/** The last ballot, while the own office may correct it or take it back. */
function changeable({ ballots, mayChange }: OfficeView) {
  const last = ballots.at(-1);
  return mayChange && last?.locked === false ? last : undefined;
}

/** Why nothing is offered for a ballot that the counting room signed, and the way there. */
function SignedInRoom({ result, office, number }: OfficeProps & { readonly number: number }) {
  const { t } = useResultWords();
  return (
    <span className="result-locked">
      <Icon of={Lock} size="small" />
      <span>
        {t('act.locked', { n: number })}{' '}
        <Link to={`/congresses/${result.congressId}/counting/${office.office}/${number}`}>
          {t('act.lockedRoom')}
        </Link>
      </span>
    </span>
  );
}
