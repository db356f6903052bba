import type { ArchiveView } from '@daihoi/contract/archive';
import { archiveTexts, type ArchiveKey } from '../../i18n/archive.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What the pages of archives write with. */
export interface ArchiveWords extends TextOf<ArchiveKey> {
  readonly format: Format;
  /** A size as people read it: "340 kB", "12 MB". */
  size(bytes: number): string;
  /** A matter that is open, in words. */
  lack(lack: ArchiveView['lacking'][number]): string;
}

const kilo = 1024;

/** The words of archives in the language of the page. */
export function useArchiveWords(): ArchiveWords {
  const texts = useText(archiveTexts);
  const format = useFormat();
  return {
    ...texts,
    format,
    size: (bytes) =>
      bytes < kilo * kilo
        ? `${format.integer(Math.ceil(bytes / kilo))}\u00a0kB`
        : `${format.integer(Math.ceil(bytes / kilo / kilo))}\u00a0MB`,
    lack: ({ kind, about }) => texts.t(`lack.${kind}`, { about }),
  };
}
