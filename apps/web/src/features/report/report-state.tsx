import { PencilLine, Stamp } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import '../../components/status-chip.css';

/** Draft or issued, with icon and word. */
export function ReportState({ issued }: { readonly issued: boolean }) {
  const { t } = useText(reportTexts);
  return (
    <span className={classes('chip', issued ? 'chip-ratified' : 'chip-preparing')}>
      <Icon of={issued ? Stamp : PencilLine} size="chip" />
      {t(issued ? 'list.issued' : 'list.draft')}
    </span>
  );
}
