import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Plus } from 'lucide-react';
import { complaintRoutes, type ComplaintList } from '@daihoi/contract/complaint';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAsOf, useAsOfQuery } from '../../../lib/as-of.ts';
import { ComplaintItem } from './complaint-item.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { useComplaintWords } from './use-complaint-words.ts';
import './complaint.css';

/** Complaints about the elections of one congress, for those who may know of them. */
export function ComplaintSection({ congressId }: { readonly congressId: string }) {
  const query = useAsOfQuery();
  const list = useRoute(complaintRoutes.list, { params: { congressId }, query });
  return <Here of={list}>{(data) => <Complaints congressId={congressId} list={data} />}</Here>;
}

interface ComplaintsProps {
  readonly congressId: string;
  readonly list: ComplaintList;
}

function Complaints({ congressId, list }: ComplaintsProps) {
  const { t } = useComplaintWords();
  const { today } = useAsOf();
  const [registering, setRegistering] = useState(false);
  const here = useArrival('#complaints');
  const turnedAway = list.due !== null && list.due.firm && today > calendarDate(list.due.day);
  return (
    <div ref={here}>
      <Card
        title={t('title')}
        note={t('confidential')}
        aside={
          list.mayRegister && (
            <Button size="small" icon={Plus} onPress={() => setRegistering(true)}>
              {t('register.act')}
            </Button>
          )
        }
      >
        <DueLine list={list} ended={turnedAway} />
        {list.complaints.length === 0 ? (
          <p className="complaint-none">{t('none')}</p>
        ) : (
          <ul className="complaints">
            {list.complaints.map((complaint) => (
              <ComplaintItem
                key={complaint.id}
                congressId={congressId}
                complaint={complaint}
                by={list.due?.by ?? null}
                may={list.maySettle}
              />
            ))}
          </ul>
        )}
        {registering && (
          <RegisterDialog
            congressId={congressId}
            offices={list.offices}
            onClose={() => setRegistering(false)}
          />
        )}
      </Card>
    </div>
  );
}

/** Comes into view when the address asks for it: the section loads after the page has been scrolled. */
function useArrival(hash: string) {
  const ref = useRef<HTMLDivElement>(null);
  const asked = useLocation().hash === hash;
  useEffect(() => {
    if (asked) ref.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return ref;
}

function DueLine({ list, ended }: { readonly list: ComplaintList; readonly ended: boolean }) {
  const { t, day, article } = useComplaintWords();
  const { due } = list;
  if (!due) return null;
  const figures = { date: day(due.day), n: due.workingDays, by: article(due.by) };
  const key = ended ? 'ended' : due.firm ? 'dueFirm' : 'dueOpen';
  return <p className="complaint-due">{t(key, figures)}</p>;
}
