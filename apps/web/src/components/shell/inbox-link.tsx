import { Inbox } from 'lucide-react';
import { Link } from 'react-router';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';

/** What superiors said lately, on today's page: a count in ink, never a red badge. */
export function InboxLink({ count }: { readonly count: number }) {
  const { t } = useText(shellTexts);
  const label = count > 0 ? t('inbox.label', { n: count }) : t('inbox.none');
  return (
    <Link to="/today#reminders" className="bar-icon" aria-label={label} title={label}>
      <Icon of={Inbox} size="large" />
      {count > 0 && <em aria-hidden="true">{count}</em>}
    </Link>
  );
}
