import { quickRoutes } from '@daihoi/contract/drafting';
import { calendarDate, parseCalendarDate } from '@daihoi/domain/kernel';
import { FileDown, FileUp, Wrench } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Wrong } from '../../../components/wrong.tsx';
import { wordLimits } from '../../../lib/file-limits.ts';
import { formText } from '../../../lib/form-text.ts';
import { quickTexts } from '../../../i18n/quick.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { QuickCheck, QuickFile } from './use-quick-check.ts';

interface FileCardProps {
  readonly quick: QuickCheck;
  readonly here: QuickFile;
}

/** The file: what it was taken for, what can be made of it, and the place for a newer one. */
export function FileCard({ quick, here }: FileCardProps) {
  const { t: q } = useText(quickTexts);
  const { sending, refused, taking } = quick;
  const [bringing, setBringing] = useState(false);
  return (
    <Card
      title={q('file')}
      aside={
        <Button size="small" kind="text" onPress={quick.drop}>
          {q('drop')}
        </Button>
      }
    >
      <TakenFor quick={quick} here={here} />
      <Take quick={quick} here={here} bringing={bringing} onBring={() => setBringing(!bringing)} />
      <Wrong>{taking.refused?.message}</Wrong>
      {bringing && (
        <div className="quick-next">
          <FileDrop
            label={q('next')}
            limits={wordLimits}
            sending={sending}
            onFiles={([file]) => file && void quick.check(file, here.told)}
          />
        </div>
      )}
      {sending?.percent === 100 && <p role="status">{q('checking')}</p>}
      <Wrong>{refused?.message}</Wrong>
    </Card>
  );
}

/** Kind and day as they were guessed; changed, the same file is checked by them. */
function TakenFor({ quick, here }: FileCardProps) {
  const { t: q } = useText(quickTexts);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { kind, kinds, checked } = here.view;
  const day = checked.dateFrom === 'today' ? undefined : calendarDate(checked.date);
  return (
    <Form onSend={send} errors={errors}>
      <div className="quick-taken">
        <Select
          name="kind"
          label={q('kind')}
          defaultValue={kind ?? ''}
          options={[
            ...(kind === null ? [{ value: '', label: q('unknown') }] : []),
            ...kinds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <DateField
          name="date"
          label={q('date')}
          optional
          {...(day === undefined ? {} : { defaultValue: day })}
        />
        <Button size="form" type="submit" busy={quick.sending !== undefined}>
          {q('again')}
        </Button>
      </div>
      <p className="drafting-note">{q('guessed')}</p>
    </Form>
  );

  function send(entered: FormData): void {
    const date = formText(entered, 'date').trim();
    const bad = date !== '' && !parseCalendarDate(date).ok;
    setErrors(bad ? [{ at: 'date', label: q('date'), message: q('badDate') }] : []);
    if (bad) return;
    const asked = formText(entered, 'kind');
    void quick.check(here.file, {
      ...(asked === '' || (asked === kind && here.told.kind === undefined) ? {} : { kind: asked }),
      ...(date === '' || (date === day && here.told.date === undefined) ? {} : { date }),
    });
  }
}

interface TakeProps extends FileCardProps {
  readonly bringing: boolean;
  readonly onBring: () => void;
}

/** The repaired file, the findings on paper, and the way to bring the corrected one. */
function Take({ quick, here, bringing, onBring }: TakeProps) {
  const { t: q } = useText(quickTexts);
  const { busy } = quick.taking;
  const n = here.view.findings.filter(({ repairable }) => repairable).length;
  return (
    <div className="drafting-acts quick-take">
      {n > 0 && (
        <Button
          size="small"
          icon={Wrench}
          busy={busy === quickRoutes.repair}
          onPress={() => void quick.repair()}
        >
          {q('repair', { n })}
        </Button>
      )}
      <Button
        size="small"
        icon={FileDown}
        busy={busy === quickRoutes.report}
        onPress={() => void quick.report()}
      >
        {q('report')}
      </Button>
      <Button size="small" icon={FileUp} pressed={bringing} onPress={onBring}>
        {q('bring')}
      </Button>
    </div>
  );
}
