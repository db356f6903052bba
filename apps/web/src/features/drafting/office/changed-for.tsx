import type { VersionChange } from '@daihoi/contract/drafting';
import { synthesisRoutes } from '@daihoi/contract/synthesis';
import { linkedPassage } from '@daihoi/domain/comments';
import { Link } from 'react-router';
import { useRoute } from '../../../api/use-route.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

interface ChangedForProps {
  readonly change: VersionChange;
  readonly number: number;
  /** The version that it is compared with. */
  readonly before: number;
}

/**
 * The groups of comments that a change was made for, each with its place in the synthesis. What was taken out is kept under its
 * passage of the version that was commented on, so it is told only beside that one.
 */
export function ChangedFor({ change, number, before }: ChangedForProps) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const behind = useRoute(synthesisRoutes.behind, { params: { ...params, number } });
  if (behind.status !== 'here') return null;
  const { unitId, groups } = behind.data;
  const linkAs = linkedPassage(change);
  const shown = groups.filter(
    (group) =>
      group.linked.includes(linkAs) &&
      (change.kind !== 'removed' || group.commentedVersion === before),
  );
  if (shown.length === 0) return null;
  return (
    <p className="changes-for">
      {t('changes.for')}{' '}
      {shown.map(({ id, consultationId, place, ...group }) => (
        <Link key={id} to={`/synthesis/${unitId}/${consultationId}?doan=${place ?? 'whole'}`}>
          {t('changes.group', { n: group.number, gist: group.gist })}
        </Link>
      ))}
    </p>
  );
}
