import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { OfficeView, ResultView } from '@daihoi/contract/result';
import { LinkButton } from '../../../components/button.tsx';
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
      {last && office.mayChange && (
        <Link to={`${base}/ballots/${last.number}`}>
          {t('act.edit', { n: last.number })}
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
      {last && office.mayChange && (
        <LinkButton onPress={() => setOpen('remove')}>
          {t('act.remove', { n: last.number })}
        </LinkButton>
      )}
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
