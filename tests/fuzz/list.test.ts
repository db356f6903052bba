import { checkList, electionOffices, regulation190 } from '@daihoi/domain/election';
import { expect, test } from 'vitest';
import { plainList } from './plain-list.ts';

test.each(electionOffices)(
  '%s: both implementations agree on every list of 1 to 80 names',
  (office) => {
    for (let seats = 1; seats <= 60; seats++) {
      for (let listSize = 1; listSize <= 80; listSize++) {
        const checked = checkList({ regulation: regulation190, office, seats, listSize });
        const asked = `${listSize} for ${seats}`;
        expect([asked, checked]).toMatchObject([
          asked,
          { ok: true, value: plainList(office, seats, listSize) },
        ]);
      }
    }
  },
);
