import { formatSize, type Lang } from '@daihoi/domain/text';
import { FileUp } from 'lucide-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { refusalOf, type FileLimits, type FileRefusal } from '../lib/file-limits.ts';
import { FieldMessage } from './field.tsx';
import { Icon } from './icon.tsx';
import './file-drop.css';

interface FileDropProps {
  readonly label: string;
  readonly limits: FileLimits;
  readonly many?: boolean;
  /** Upload under way: shown instead of the invitation. */
  readonly sending?: { readonly name: string; readonly percent: number } | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

interface Refused {
  readonly name: string;
  readonly why: FileRefusal;
}

/** A place for files: drop them, or choose them with the keyboard. Refuses by name and size before anything is sent. */
export function FileDrop({ label, limits, many = false, sending, onFiles }: FileDropProps) {
  const { t, lang } = useText(commonTexts);
  const id = useId();
  const [refused, setRefused] = useState<Refused>();
  function take(list: FileList | null): void {
    const files = [...(list ?? [])].slice(0, many ? undefined : 1);
    const bad = firstRefused(files, limits);
    setRefused(bad);
    if (!bad && files.length > 0) onFiles(files);
  }
  return (
    <div className="file-drop-field">
      <DropZone onDrop={take}>
        <Icon of={FileUp} size="large" />
        {sending ? <Sending {...sending} /> : <Invitation id={id} label={label} limits={limits} />}
        <input
          id={id}
          className="seen-by-readers-only"
          type="file"
          aria-label={sending && label}
          aria-describedby={sending ? undefined : `${id}-limits`}
          accept={limits.endings.join(',')}
          multiple={many}
          disabled={sending !== undefined}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </DropZone>
      {refused && (
        <FieldMessage>
          {t(`file.${refused.why}`, { name: refused.name, ...spoken(limits, lang) })}
        </FieldMessage>
      )}
    </div>
  );
}

interface DropZoneProps {
  readonly onDrop: (files: FileList) => void;
  readonly children: ReactNode;
}

function DropZone({ onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  function handleDrag(event: DragEvent): void {
    event.preventDefault();
    setOver(event.type === 'dragover');
  }
  return (
    <div
      className={classes('file-drop', over && 'file-drop-over')}
      onDragOver={handleDrag}
      onDragLeave={handleDrag}
      onDrop={(event) => {
        handleDrag(event);
        onDrop(event.dataTransfer.files);
      }}
    >
      {children}
    </div>
  );
}

interface InvitationProps {
  readonly id: string;
  readonly label: string;
  readonly limits: FileLimits;
}

function Invitation({ id, label, limits }: InvitationProps) {
  const { t, lang } = useText(commonTexts);
  return (
    <div>
      <label htmlFor={id}>
        <b>{label}</b>
        <span className="file-drop-how">
          {t('file.drop')} <span className="file-drop-choose">{t('file.choose')}</span>
        </span>
      </label>
      <div id={`${id}-limits`} className="file-drop-limits">
        {t('file.accepted', spoken(limits, lang))}
      </div>
    </div>
  );
}

function Sending({ name, percent }: { readonly name: string; readonly percent: number }) {
  const { t } = useText(commonTexts);
  const words = t('file.sending', { name, percent });
  return (
    <div className="file-drop-sending">
      <div>{words}</div>
      <progress max={100} value={percent} aria-label={words} />
    </div>
  );
}

function firstRefused(files: readonly File[], limits: FileLimits): Refused | undefined {
  for (const file of files) {
    const why = refusalOf(file, limits);
    if (why) return { name: file.name, why };
  }
  return undefined;
}

function spoken(limits: FileLimits, lang: Lang): { readonly kinds: string; readonly size: string } {
  return { kinds: limits.endings.join(', '), size: formatSize(limits.maxBytes, lang) };
}
