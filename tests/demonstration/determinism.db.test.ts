import { z } from 'zod';
import { expect, test } from 'vitest';
import { loaded, type Loaded } from './load.ts';

async function story(demo: Loaded): Promise<readonly unknown[]> {
  return demo.rows(
    z.record(z.string(), z.unknown()),
    `select u.code, u.full_name, u.short_name, u.path, u.unit_type, m.official, m.probationary,
            c.state, c.type, c.ordinal, c.pilot, c.direct_posts, c.plan_from, c.plan_to, c.details,
            c.submitted_on, c.approved_on, c.held_on, c.closed_on, c.reported_on, c.ratified_on,
            c.postponements, c.version,
            (select json_agg(json_build_array(e.kind, e.occurred_on, e.recorded_at) order by e.seq)
             from congress_event e where e.congress_id = c.id) as log
     from unit u left join member_count m on m.unit_id = u.id left join congress c on c.unit_id = u.id
     order by u.code`,
  );
}

test(
  'two loads tell the same story, down to every line of every log',
  { timeout: 300_000 },
  async () => {
    const [one, other] = [await loaded(), await loaded()];
    try {
      const [first, second] = [await story(one), await story(other)];
      expect(first).toHaveLength(1 + 831 + 464 + 40);
      expect(second).toEqual(first);
    } finally {
      await Promise.all([one.drop(), other.drop()]);
    }
  },
);

test(
  'names and codes are told once, and every log is as long as its version',
  { timeout: 180_000 },
  async () => {
    const demo = await loaded();
    try {
      const names = await demo.rows(
        z.unknown(),
        `select full_name, parent_id from unit group by 1, 2 having count(*) > 1`,
      );
      expect(names).toEqual([]);
      const broken = await demo.rows(
        z.unknown(),
        `select c.id from congress c where c.version <>
         (select count(*) from congress_event e where e.congress_id = c.id)`,
      );
      expect(broken).toEqual([]);
    } finally {
      await demo.drop();
    }
  },
);
