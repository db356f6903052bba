import { useState } from 'react';
import { CircleCheck, FileSearch, Inbox } from 'lucide-react';
import type { ComplaintList, ComplaintView } from '@daihoi/contract/complaint';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ConcludeDialog } from './conclude-dialog.tsx';
import { TakeUpDialog } from './take-up-dialog.tsx';
import { useComplaintWords } from './use-complaint-words.ts';

interface ComplaintItemProps {
  readonly congressId: string;
  readonly complaint: ComplaintView;
  /** The article on complaints; its regulation also says what follows from an upheld one. */
  readonly by: NonNullable<ComplaintList['due']>['by'] | null;
  readonly may: boolean;
}

const icons = { REGISTERED: Inbox, TAKEN_UP: FileSearch, CONCLUDED: CircleCheck } as const;

/** One complaint: what it says, how far it has come, and what the superior does next. */
export function ComplaintItem({ congressId, complaint, by, may }: ComplaintItemProps) {
  const { t, day, office } = useComplaintWords();
  const from =
    complaint.complainant === null ? t('hidden') : t('from', { name: complaint.complainant });
  return (
    <li className="complaint">
      <p className="complaint-head">
        <span className={complaint.state === 'CONCLUDED' ? 'complaint-done' : 'complaint-open'}>
          <Icon of={icons[complaint.state]} size="small" /> {t(`state.${complaint.state}`)}
        </span>
        <b>{t('about', { office: office(complaint.office) })}</b>
      </p>
      <p className="complaint-facts">
        {t('received', { date: day(complaint.receivedOn) })}
        {complaint.late && <b className="complaint-open"> · {t('late')}</b>} · {from}
      </p>
      <p className="complaint-words">{complaint.words}</p>
      <Course complaint={complaint} by={by} />
      {may && complaint.state !== 'CONCLUDED' && (
        <Acts congressId={congressId} complaint={complaint} />
      )}
    </li>
  );
}

/** What became of a complaint so far. */
function Course({ complaint, by }: Pick<ComplaintItemProps, 'complaint' | 'by'>) {
  const { t, day, article } = useComplaintWords();
  const { takenUp, conclusion } = complaint;
  return (
    <>
      {takenUp && <p>{t('takenUp', { body: takenUp.body, date: day(takenUp.on) })}</p>}
      {conclusion && (
        <p>
          {t('concluded', {
            outcome: t(`outcome.${conclusion.outcome}`),
            date: day(conclusion.on),
          })}{' '}
          {conclusion.paper &&
            t('paper', {
              number: conclusion.paper.number,
              date: day(conclusion.paper.issuedOn),
            })}
        </p>
      )}
      {conclusion && <p className="complaint-words">{conclusion.words}</p>}
      {conclusion?.outcome === 'UPHELD' && by && (
        <p className="complaint-next">
          {t('upheldNext', {
            by: article({ ...by, clause: 2 }),
          })}
        </p>
      )}
    </>
  );
}

function Acts({ congressId, complaint }: Pick<ComplaintItemProps, 'congressId' | 'complaint'>) {
  const { t } = useComplaintWords();
  const [open, setOpen] = useState<'takeUp' | 'conclude' | 'withdraw'>();
  const shared = { congressId, complaint, onClose: () => setOpen(undefined) };
  return (
    <div className="complaint-acts">
      {complaint.state === 'REGISTERED' ? (
        <Button size="small" kind="outline" onPress={() => setOpen('takeUp')}>
          {t('takeUp.act')}
        </Button>
      ) : (
        <Button size="small" kind="outline" onPress={() => setOpen('conclude')}>
          {t('conclude.act')}
        </Button>
      )}
      <Button size="small" kind="text" onPress={() => setOpen('withdraw')}>
        {t('conclude.withdraw')}
      </Button>
      {open === 'takeUp' && <TakeUpDialog {...shared} />}
      {open === 'conclude' && <ConcludeDialog {...shared} withdrawn={false} />}
      {open === 'withdraw' && <ConcludeDialog {...shared} withdrawn />}
    </div>
  );
}
