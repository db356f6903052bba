import { progressRoutes, type Board } from '@daihoi/contract/progress';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../api/session-context.ts';
import { RadioGroup, Select } from '../../components/choice-fields.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { formText } from '../../lib/form-text.ts';
import { readDateEntry, readPercentEntry } from '../../lib/read-entry.ts';
import { useLevelWords } from './level-words.ts';
import type { BoardAbout } from './use-board-about.ts';
import { Wrong } from '../../components/wrong.tsx';

/** The levels below the province that may have no counts of their own. */
const sharedLevels = ['CELL', 'SECTIONAL', 'GRASSROOTS'] as const;
const milestones = ['held', 'closed', 'ratified'] as const;

/** The levels that a share may be reported for: those of which the board counts nothing. */
export function levelsWithoutCounts(board: Pick<Board, 'levels'>): readonly string[] {
  return sharedLevels.filter((level) =>
    board.levels.every((each) => each.level !== level || each.total === 0),
  );
}

/** Whether the person reports for this unit, today. */
export function useMayShare({ unitId }: BoardAbout): boolean {
  const { acts, grants } = useSession();
  const { past } = useAsOf();
  return (
    !past && acts.includes('board.report-share') && grants.some((each) => each.unit.id === unitId)
  );
}

interface ShareDialogProps {
  readonly about: BoardAbout;
  readonly levels: readonly string[];
  readonly onClose: () => void;
}

/** A share that was reported without its numerator, with its day and its paper. */
export function ShareDialog({ about, levels, onClose }: ShareDialogProps) {
  const { t } = useText(boardTexts);
  const act = useAct(progressRoutes.reportShare);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const read = readShare(entered);
    setErrors(missing(read));
    const { level, share, asOf, source } = read;
    if (share.kind !== 'read' || asOf.kind !== 'read' || level === '' || source === '') return;
    const milestone =
      milestones.find((each) => each === formText(entered, 'milestone')) ?? 'closed';
    const body = {
      season: about.season,
      level,
      milestone,
      hundredths: share.value,
      asOf: asOf.value,
      source,
    };
    const sent = await act.send({ params: { unitId: about.unitId }, body });
    if (sent.ok) onClose();
  }
  function missing({ level, share, asOf, source }: ReadShare): readonly FieldError[] {
    return [
      ...(level === '' ? [at('level', 'levelMissing')] : []),
      ...(share.kind === 'read' ? [] : [at('percent', 'percentUnclear')]),
      ...(asOf.kind === 'read' ? [] : [at('asOf', 'asOfMissing')]),
      ...(source === '' ? [at('source', 'sourceMissing')] : []),
    ];
  }
  function at(
    field: 'level' | 'percent' | 'asOf' | 'source',
    why: 'levelMissing' | 'percentUnclear' | 'asOfMissing' | 'sourceMissing',
  ): FieldError {
    return { at: field, label: t(`share.${field}`), message: t(`share.${why}`) };
  }
  return (
    <Dialog title={t('share.title')} open onClose={onClose}>
      <p>{t('share.about')}</p>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <ShareFields about={about} levels={levels} />
        {act.state.status === 'refused' && <Wrong>{act.state.error.message}</Wrong>}
        <DialogActions
          send={t('share.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}

function ShareFields({ about, levels }: Omit<ShareDialogProps, 'onClose'>) {
  const { t } = useText(boardTexts);
  const words = useLevelWords();
  const [only] = levels;
  return (
    <>
      <Select
        name="level"
        label={t('share.level')}
        options={levels.map((value) => ({ value, label: words.name(value) }))}
        {...(only === undefined ? {} : { defaultValue: only })}
      />
      <RadioGroup
        name="milestone"
        label={t('share.milestone')}
        defaultValue="closed"
        options={milestones.map((value) => ({ value, label: t(`table.${value}`) }))}
      />
      <TextField
        name="percent"
        label={t('share.percent')}
        help={t('share.percentHelp')}
        width="figure"
      />
      <DateField name="asOf" label={t('share.asOf')} defaultValue={about.asOf} />
      <TextField
        name="source"
        label={t('share.source')}
        help={t('share.sourceHelp')}
        maxLength={300}
      />
    </>
  );
}

type ReadShare = ReturnType<typeof readShare>;

function readShare(entered: FormData) {
  return {
    level: formText(entered, 'level'),
    share: readPercentEntry(formText(entered, 'percent')),
    asOf: readDateEntry(formText(entered, 'asOf')),
    source: formText(entered, 'source').trim(),
  };
}
