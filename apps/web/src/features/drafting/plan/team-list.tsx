import type { TeamMemberView } from '@daihoi/contract/drafting';
import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/button.tsx';
import { useDraftWords } from '../use-draft-words.ts';

interface TeamListProps {
  readonly team: readonly TeamMemberView[];
  readonly colleagues: readonly string[];
  readonly onChange: (team: readonly TeamMemberView[]) => void;
}

/** The drafting team: names as the office writes them, those of the office proposed, and their duties. */
export function TeamList({ team, colleagues, onChange }: TeamListProps) {
  const { t } = useDraftWords();
  const names = useId();
  function changed(at: number, member: TeamMemberView): void {
    onChange(team.map((each, index) => (index === at ? member : each)));
  }
  return (
    <>
      <datalist id={names}>
        {colleagues.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="plan-team">
        {team.map((member, at) => (
          // Members have no identity of their own; their place is what a person sees.
          <li key={at}>
            <input
              className="control"
              aria-label={t('plan.memberName', { n: at + 1 })}
              placeholder={t('plan.name')}
              list={names}
              maxLength={100}
              value={member.name}
              onChange={(event) => changed(at, { ...member, name: event.target.value })}
            />
            <input
              className="control"
              aria-label={t('plan.memberDuty', { n: at + 1 })}
              placeholder={t('plan.duty')}
              maxLength={200}
              value={member.duty}
              onChange={(event) => changed(at, { ...member, duty: event.target.value })}
            />
            <Button
              size="small"
              kind="text"
              icon={Trash2}
              label={t('plan.removeMember', { n: at + 1 })}
              onPress={() => onChange(team.filter((_, index) => index !== at))}
            >
              {t('plan.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="drafting-acts">
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange([...team, { name: '', duty: '' }])}
        >
          {t('plan.addMember')}
        </Button>
      </div>
    </>
  );
}
