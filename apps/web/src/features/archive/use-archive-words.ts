import type { ArchiveView } from '@daihoi/contract/archive';
import { archiveLackNames, archivePartNames, type ArchivePart } from '@daihoi/domain/archive';
import { formatSize } from '@daihoi/domain/text';
import { archiveTexts, type ArchiveKey } from '../../i18n/archive.ts';
import { fill } from '../../i18n/fill.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What the pages of archives write with. */
export interface ArchiveWords extends TextOf<ArchiveKey> {
  readonly format: Format;
  /** A size as people read it: "340 kB", "12 MB". */
  size(bytes: number): string;
  /** A matter that is open, in words. */
  lack(lack: ArchiveView['lacking'][number]): string;
  /** The name of a part of an archive. */
  partName(part: ArchivePart): string;
}

/** The words of archives in the language of the page. */
export function useArchiveWords(): ArchiveWords {
  const texts = useText(archiveTexts);
  const { lang } = texts;
  const format = useFormat();
  return {
    ...texts,
    format,
    size: (bytes) => formatSize(bytes, lang),
    lack: ({ kind, about }) => fill(archiveLackNames[kind][lang], { about }),
    partName: (part) => archivePartNames[part][lang],
  };
}
