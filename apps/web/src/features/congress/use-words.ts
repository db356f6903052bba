import type { CalendarDate } from '@daihoi/domain/kernel';
import { toRoman } from '@daihoi/domain/text';
import type { CongressView } from '@daihoi/contract/congress';
import { congressTexts, type CongressKey } from '../../i18n/congress.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What every part of these pages writes with: sentences, figures, and the day that the page stands for. */
export interface Words extends TextOf<CongressKey> {
  readonly format: Format;
  readonly today: CalendarDate;
  /** The sentence of a key made from a code; another key when nobody has written one. */
  known(key: string, otherwise: CongressKey): CongressKey;
}

/** The words of the congress pages in the language of the page. */
export function useWords(): Words {
  const texts = useText(congressTexts);
  const format = useFormat();
  const { day: today } = useAsOf();
  return { ...texts, format, today, known };
}

/** "Dai hoi dai bieu Dang bo ... lan thu XII", with diacritics: its official title. */
export function titleOf(
  congress: Pick<CongressView, 'type' | 'unit' | 'ordinal'>,
  { t }: Pick<Words, 't'>,
): string {
  const type = congress.type === 'ALL_MEMBER' ? 'ALL_MEMBER' : 'DELEGATE';
  const named = { type: t(`type.${type}`), unit: congress.unit.fullName };
  return congress.ordinal === null
    ? t('title', named)
    : t('titleOrdinal', { ...named, roman: toRoman(congress.ordinal) });
}

function known(key: string, otherwise: CongressKey): CongressKey {
  return congressTexts.keys.find((each) => each === key) ?? otherwise;
}
