import { calendarDate } from '@daihoi/domain/kernel';
import type { PaperFacts } from '@daihoi/domain/paper-content';

/** What is known of the commune whose political report and self-review the samples are. */
export const sampleFacts: PaperFacts = {
  unitNames: ['xã Thạnh Mỹ'],
  superiorNames: ['huyện An Hòa'],
  neighbourNames: ['xã Vĩnh Phú', 'xã Tân Thới'],
  term: { from: 2020, to: 2025 },
  ordinal: 12,
  members: [{ asOf: calendarDate('2019-12-31'), count: 281 }],
};
