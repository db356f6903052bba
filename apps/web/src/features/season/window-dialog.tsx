import { seasonUnitRoutes, type WindowsView } from '@daihoi/contract/season';
import { instantFrom, parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { useKeptEntry } from '../../api/use-kept-entry.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EntryConflict } from '../../components/entry-conflict.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { entryFrom, formFrom, type Entry } from '../../lib/entry.ts';
import { useFormat } from '../../lib/format.ts';
import { formText } from '../../lib/form-text.ts';
import { FrameWords } from './window-ruler.tsx';
import { Wrong } from '../../components/wrong.tsx';

type Line = WindowsView['lines'][number];

interface WindowDialogProps {
  readonly line: Line;
  readonly at: { readonly seasonId: string; readonly unitId: string };
  readonly onSaved: (moved: number) => void;
  readonly onClose: () => void;
}

/** Sets or amends the window of a level; the frames it must lie in stand above the fields. */
export function WindowDialog({ line, at, onSaved, onClose }: WindowDialogProps) {
  const { t, lang } = useText(seasonTexts);
  const { t: common } = useText(commonTexts);
  const { kept, state, errors, send } = useWindowSaving({ line, at, onSaved, onClose });
  const refused = (state.status === 'refused' || state.status === 'stale') &&
    errors.length === 0 && <Wrong>{state.error.message}</Wrong>;
  return (
    <Dialog title={t('window.title', { level: line.names[lang] })} open onClose={onClose}>
      <FrameWords line={line} />
      {kept.conflict ? (
        <WindowConflict
          conflict={kept.conflict}
          onResolve={(chosen) => void kept.resolve(chosen)}
        />
      ) : (
        <Form onSend={send} errors={errors}>
          <WindowFields line={line} />
          {refused}
          <FormActions>
            <Button kind="act" size="form" type="submit" busy={state.status === 'sending'}>
              {t('window.save')}
            </Button>
            <Button kind="text" size="form" onPress={onClose}>
              {common('act.cancel')}
            </Button>
          </FormActions>
        </Form>
      )}
      {kept.conflict && state.status === 'refused' && refused}
    </Dialog>
  );
}

/** Reads the window as it was entered, and saves it over the version that was seen. */
function useWindowSaving({ line, at, onSaved, onClose }: WindowDialogProps) {
  const { t } = useText(seasonTexts);
  const labels = useLabels();
  const act = useAct(seasonUnitRoutes.setWindow);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const kept = useKeptEntry({
    current: line,
    entryOf,
    askAgain: async () => {
      const now = await call(seasonUnitRoutes.windows, { params: at });
      return now.ok ? now.value.lines.find(({ level }) => level === line.level) : undefined;
    },
    async save(entry, seen) {
      const entered = formFrom(entry);
      const sent = await act.send({
        params: { ...at, level: line.level },
        body: {
          version: seen.own?.version ?? 0,
          opens: formText(entered, 'opens'),
          closes: formText(entered, 'closes'),
          pilotOpens: orNull(entered, 'pilotOpens'),
          paper: formText(entered, 'paper'),
          paperIssuedOn: orNull(entered, 'paperIssuedOn'),
          reason: orNull(entered, 'reason'),
        },
      });
      if (!sent.ok) setErrors(refusedFields(sent.error, labels));
      else {
        onSaved(sent.value.moved);
        onClose();
      }
      return sent;
    },
  });
  function send(entered: FormData): void {
    const found = missing(entered);
    setErrors(found);
    if (found.length === 0) void kept.send(entryFrom(entered, Object.keys(entryOf(line))));
  }
  return { kept, state: act.state, errors, send };

  function missing(entered: FormData): readonly FieldError[] {
    const days = (['opens', 'closes', 'pilotOpens', 'paperIssuedOn'] as const).filter((name) => {
      const text = formText(entered, name).trim();
      const optional = name === 'pilotOpens' || name === 'paperIssuedOn';
      return !(optional && text === '') && !parseCalendarDate(text).ok;
    });
    const empty = (['paper', ...(line.own ? (['reason'] as const) : [])] as const).filter(
      (name) => formText(entered, name).trim() === '',
    );
    return [
      ...days.map((name) => ({ at: name, label: labels[name], message: t('start.badDay') })),
      ...empty.map((name) => ({ at: name, label: labels[name], message: t('start.missing') })),
    ];
  }
}

/** The days of a window; paper and reason are given anew with every amendment. */
function entryOf({ own }: Line): Entry {
  return {
    opens: [own?.opens ?? ''],
    closes: [own?.closes ?? ''],
    pilotOpens: [own?.pilotOpens ?? ''],
    paper: [],
    paperIssuedOn: [],
    reason: [],
  };
}

interface WindowConflictProps {
  readonly conflict: {
    readonly mine: Entry;
    readonly theirs: Line;
    readonly names: readonly string[];
  };
  readonly onResolve: (chosen: Entry) => void;
}

/** Two windows side by side. Where somebody else set the first one, mine amends it and says why. */
function WindowConflict({ conflict, onResolve }: WindowConflictProps) {
  const format = useFormat();
  const labels = useLabels();
  const [reason, setReason] = useState(conflict.mine['reason']?.[0] ?? '');
  const { own } = conflict.theirs;
  return (
    <>
      {conflict.mine['reason']?.length === 0 && (
        <TextField
          name="reason"
          label={labels.reason}
          lines={2}
          maxLength={400}
          onType={setReason}
        />
      )}
      <EntryConflict
        {...(own && own.by !== null
          ? { by: { who: own.by, time: format.time(instantFrom(Date.parse(own.at))) } }
          : {})}
        names={conflict.names}
        labels={labels}
        mine={conflict.mine}
        theirs={entryOf(conflict.theirs)}
        say={(_name, day) => dayText(day)}
        onResolve={(chosen) => onResolve({ ...chosen, reason: [reason] })}
      />
    </>
  );

  function dayText(day: string): string {
    const read = parseCalendarDate(day);
    return read.ok ? format.date(read.value) : day;
  }
}

function WindowFields({ line }: { readonly line: Line }) {
  const { t } = useText(seasonTexts);
  const labels = useLabels();
  const { own } = line;
  return (
    <>
      <div className="season-pair">
        <DateField name="opens" label={labels.opens} {...startOf(own?.opens)} />
        <DateField name="closes" label={labels.closes} {...startOf(own?.closes)} />
      </div>
      <DateField
        name="pilotOpens"
        label={labels.pilotOpens}
        optional
        {...startOf(own?.pilotOpens)}
      />
      <div className="season-pair">
        <TextField name="paper" label={labels.paper} maxLength={80} width="date" />
        <DateField name="paperIssuedOn" label={labels.paperIssuedOn} optional />
      </div>
      {own && (
        <TextField
          name="reason"
          label={labels.reason}
          help={t('window.consequence')}
          lines={2}
          maxLength={400}
        />
      )}
    </>
  );
}

function useLabels() {
  const { t } = useText(seasonTexts);
  return {
    opens: t('window.opens'),
    closes: t('window.closes'),
    pilotOpens: t('window.pilotOpens'),
    paper: t('window.paper'),
    paperIssuedOn: t('window.paperIssuedOn'),
    reason: t('window.reason'),
  };
}

function startOf(day: string | null | undefined) {
  const read = parseCalendarDate(day ?? '');
  return read.ok ? { defaultValue: read.value } : {};
}

function orNull(entered: FormData, name: string): string | null {
  const text = formText(entered, name).trim();
  return text === '' ? null : text;
}
