import type { CalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { useFormat } from '../lib/format.ts';
import { readDateEntry, readIntegerEntry, type Entry } from '../lib/read-entry.ts';
import { Field, type FieldProps } from './field.tsx';

interface DateFieldProps extends FieldProps {
  readonly defaultValue?: CalendarDate;
  /** The year that is meant when people write 31/7. */
  readonly yearHint?: number;
  readonly onRead?: (date: CalendarDate | undefined) => void;
}

/** A date typed or pasted in any usual form. The form sends YYYY-MM-DD; what cannot be read is sent as it stands and refused there. */
export function DateField(props: DateFieldProps) {
  const format = useFormat();
  const { t } = useText(commonTexts);
  return (
    <ReadField
      field={{ width: 'date', ...props }}
      start={props.defaultValue === undefined ? '' : format.date(props.defaultValue)}
      read={(raw) => readDateEntry(raw, props.yearHint)}
      write={(date) => format.date(date)}
      send={String}
      unclear={t('field.dateUnclear')}
      onRead={props.onRead}
    />
  );
}

interface NumberFieldProps extends FieldProps {
  readonly defaultValue?: number;
  readonly onRead?: (value: number | undefined) => void;
}

/** A whole number typed or pasted in any usual form (26.651). The form sends plain digits. */
export function NumberField(props: NumberFieldProps) {
  const format = useFormat();
  const { t } = useText(commonTexts);
  return (
    <ReadField
      field={{ width: 'figure', ...props }}
      start={props.defaultValue === undefined ? '' : format.integer(props.defaultValue)}
      read={readIntegerEntry}
      write={(value) => format.integer(value)}
      send={String}
      unclear={t('field.numberUnclear')}
      onRead={props.onRead}
    />
  );
}

interface ReadFieldProps<Value> {
  readonly field: FieldProps;
  readonly start: string;
  readonly read: (raw: string) => Entry<Value>;
  /** How the value is shown back. */
  readonly write: (value: Value) => string;
  /** How the value travels. */
  readonly send: (value: Value) => string;
  readonly unclear: string;
  readonly onRead: ((value: Value | undefined) => void) | undefined;
}

/** A text input whose content is read on leaving it (never while typing) and shown back; nothing typed is ever cleared. */
function ReadField<Value>({
  field,
  read,
  write,
  send,
  unclear,
  onRead,
  start,
}: ReadFieldProps<Value>) {
  const { t } = useText(commonTexts);
  const [raw, setRaw] = useState(start);
  const [left, setLeft] = useState(false);
  const entry = read(raw);
  const shown = entry.kind === 'read' ? write(entry.value) : '';
  const differs = left && entry.kind === 'read' && shown !== raw.trim();
  return (
    <Field
      {...field}
      error={field.error ?? (left && entry.kind === 'unclear' ? unclear : undefined)}
      {...(differs ? { note: t('field.understood', { value: shown }) } : {})}
    >
      {(control) => (
        <>
          <input
            {...control}
            className="control"
            inputMode="text"
            autoComplete="off"
            value={raw}
            onChange={(event) => {
              setRaw(event.target.value.normalize('NFC'));
              setLeft(false);
            }}
            onBlur={() => {
              setLeft(true);
              onRead?.(entry.kind === 'read' ? entry.value : undefined);
            }}
          />
          <input
            type="hidden"
            name={field.name}
            value={entry.kind === 'read' ? send(entry.value) : raw.trim()}
          />
        </>
      )}
    </Field>
  );
}
