import { removalRoutes, type DueView } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { Here } from '../../components/screen-states.tsx';
import { Link } from 'react-router';
import { OpenRemoval } from './open-removal.tsx';
import { ProposeForm } from './propose-form.tsx';
import { RemovalList } from './removal-list.tsx';
import { useArchiveWords } from './use-archive-words.ts';

/** What of a congress is past its term, and its removal by two persons. */
export function RemovalCard({ congressId }: { readonly congressId: string }) {
  const { t } = useArchiveWords();
  const view = useRoute(removalRoutes.due, { params: { congressId } });
  return (
    <Card title={t('removal.title')} aside={<Link to="/retention">{t('retention.name')}</Link>}>
      <Here of={view}>
        {(data) => (
          <>
            {data.complaintOpen && <p className="archive-quiet">{t('removal.complaint')}</p>}
            {data.due.map((due) => (
              <Source key={due.source} due={due} view={data} congressId={congressId} />
            ))}
            {data.removals.length > 0 && <RemovalList removals={data.removals} />}
          </>
        )}
      </Here>
    </Card>
  );
}

interface SourceProps {
  readonly due: DueView['due'][number];
  readonly view: DueView;
  readonly congressId: string;
}

/** One kind: nothing due, a list to propose, or a proposal that waits for its second person. */
function Source({ due, view, congressId }: SourceProps) {
  const { t, format, size } = useArchiveWords();
  const { source, lines, heldElsewhere, nextUntil } = due;
  const open = view.removals.find((each) => each.source === source && each.state === 'PROPOSED');
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  return (
    <section className="archive-part">
      <h3>{t(`removal.source.${source}`)}</h3>
      <p className="archive-quiet">
        {lines.length > 0
          ? t('removal.due', { files: format.integer(lines.length), size: size(bytes) })
          : nextUntil === null
            ? t(`removal.none.${source}`)
            : t('removal.next', { date: format.date(calendarDate(nextUntil)) })}{' '}
        {heldElsewhere > 0 && t('removal.held', { count: format.integer(heldElsewhere) })}
      </p>
      {open ? (
        <OpenRemoval removal={open} congressId={congressId} />
      ) : (
        lines.length > 0 &&
        !view.complaintOpen && (
          <ProposeForm key={due.fingerprint} due={due} congressId={congressId} />
        )
      )}
    </section>
  );
}
