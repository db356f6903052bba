import type { Voices } from '@daihoi/contract/synthesis';
import { brand, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import { synthesisTexts, type SynthesisKey } from '../../i18n/synthesis.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What every part of the synthesis writes with. */
export interface SynthesisWords extends TextOf<SynthesisKey> {
  readonly format: Format;
  readonly today: CalendarDate;
  /** "hom nay, 10:42", with diacritics. */
  moment(at: string): string;
  /** Who stands behind something; zeros are left out. */
  voices(voices: Voices): string;
  /** The name of a place: a passage by its number, or the whole. */
  place(place: number | null): string;
}

const counted = ['units', 'persons', 'members', 'citizens'] as const;

/** The words of the synthesis in the language of the page. */
export function useSynthesisWords(): SynthesisWords {
  const texts = useText(synthesisTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const { t } = texts;
  return {
    ...texts,
    format,
    today,
    moment: (at) => format.moment(brand<Instant>(at), today),
    voices: (voices) =>
      counted
        .filter((kind) => voices[kind] > 0)
        .map((kind) => t(`voices.${kind}`, { n: voices[kind] }))
        .join(', ') || t('voices.none'),
    place: (place) => (place === null ? t('places.whole') : t('places.paragraph', { n: place })),
  };
}
