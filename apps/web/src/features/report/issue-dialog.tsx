import { reportRoutes, type ReportView } from '@daihoi/contract/report';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../components/dialog.tsx';
import { TwoPersonDialog, type SecondPerson } from '../../components/two-person-dialog.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { SigningForm, type Signing } from './signing-form.tsx';

interface IssueDialogProps {
  readonly report: ReportView;
  readonly onClose: () => void;
}

/** Issues a report: first date, place and signer, then two persons confirm. */
export function IssueDialog({ report, onClose }: IssueDialogProps) {
  const { t } = useText(reportTexts);
  const format = useFormat();
  const { account } = useSession();
  const act = useAct(reportRoutes.issue);
  const [signing, setSigning] = useState<Signing>();
  const refused = 'error' in act.state ? act.state.error.message : undefined;
  if (!signing)
    return (
      <Dialog title={t('issuing.title')} open onClose={onClose}>
        <SigningForm place={report.place} onSign={setSigning} onStop={onClose} />
      </Dialog>
    );
  return (
    <TwoPersonDialog
      open
      onClose={onClose}
      title={t('issuing.confirmTitle', { date: format.date(calendarDate(report.asOf)) })}
      first={{ name: account.displayName, post: account.postTitle }}
      verb={t('issuing.verb')}
      busy={act.state.status === 'sending'}
      refused={refused}
      onConfirm={(second) => void issue(signing, second)}
    >
      {t('issuing.confirmText')}
    </TwoPersonDialog>
  );

  async function issue(signed: Signing, { username, password, code }: SecondPerson): Promise<void> {
    const body = { ...signed, version: report.version, second: { username, password, code } };
    const issued = await act.send({ params: { reportId: report.id }, body });
    if (issued.ok) onClose();
  }
}
