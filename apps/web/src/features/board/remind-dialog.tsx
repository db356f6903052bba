import { progressRoutes, type BehindRow } from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

interface RemindDialogProps {
  readonly rows: readonly BehindRow[];
  readonly deadline: string | undefined;
  readonly onClose: (sent: boolean) => void;
}

/** Previews whom a reminder goes to, then sends it unit by unit, and says how many got it. */
export function RemindDialog({ rows, deadline, onClose }: RemindDialogProps) {
  const { t } = useText(boardTexts);
  const common = useText(commonTexts);
  const format = useFormat();
  const date = deadline ? format.date(calendarDate(deadline)) : '';
  const [text, setText] = useState(() => (date ? t('chase.draft', { date }) : ''));
  const sending = useSendReminders(rows, text);
  const blocked = rows.length === 0 ? t('chase.nobody') : undefined;
  return (
    <Dialog title={t('chase.remind')} open onClose={() => onClose(sending.sent > 0)}>
      <ul className="board-remind-list">
        {rows.map((row) => (
          <li key={row.congressId}>{row.unit.fullName}</li>
        ))}
      </ul>
      <label className="field board-remind-field">
        <span className="field-label">{t('chase.text')}</span>
        <span className="field-help">{t('chase.help')}</span>
        <textarea
          className="control"
          rows={3}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status">
        {sending.sent > 0 && t('chase.sent', { n: format.integer(sending.sent) })}{' '}
        {sending.failed > 0 && t('chase.failed', { n: format.integer(sending.failed) })}
      </p>
      <div className="board-dialog-acts">
        <Button kind="text" onPress={() => onClose(sending.sent > 0)}>
          {common.t('act.close')}
        </Button>
        {sending.sent === 0 && (
          <Button
            kind="act"
            busy={sending.busy || text.trim() === ''}
            onPress={() => void sending.send()}
            {...(blocked === undefined ? {} : { blockedBecause: blocked })}
          >
            {t('chase.remindOne', { n: format.integer(rows.length) })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function useSendReminders(rows: readonly BehindRow[], text: string) {
  const act = useAct(progressRoutes.remind);
  const [state, setState] = useState({ busy: false, sent: 0, failed: 0 });
  async function send(): Promise<void> {
    setState({ busy: true, sent: 0, failed: 0 });
    let sent = 0;
    for (const { congressId } of rows) {
      const result = await act.send({ params: { congressId }, body: { text } });
      if (result.ok) sent += 1;
    }
    setState({ busy: false, sent, failed: rows.length - sent });
  }
  return { ...state, send };
}
