import { writeCsv } from '@daihoi/adapters/spreadsheets';
import { z } from 'zod';
import type { CaseGiven } from '../lib/case.ts';
import { measureClients } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const rows = 20_000;
const State = z
  .object({ id: z.string(), state: z.string(), fileHash: z.string().nullish() })
  .loose();

/** 20,000 units from a file: read, checked, looked at, written. */
export async function* importCase({ bench, server, wanted }: CaseGiven): AsyncGenerator<Figures> {
  const name = `import of ${rows.toLocaleString('en')} units`;
  if (!wanted(name)) return;
  const root = bench.nation.units.find((unit) => unit.level === 'PROVINCIAL');
  const parent = bench.nation.units.find((unit) => unit.parentId === root?.id);
  const file = writeCsv({
    columns: [
      { header: 'Mã', type: 'text', width: 10 },
      { header: 'Tên đầy đủ', type: 'text', width: 40 },
      { header: 'Tên ngắn', type: 'text', width: 20 },
      { header: 'Cấp', type: 'text', width: 10 },
      { header: 'Loại', type: 'text', width: 10 },
      { header: 'Mã cấp trên', type: 'text', width: 10 },
      { header: 'Hiệu lực từ', type: 'text', width: 12 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      `NEW${index}`,
      `Đảng bộ xã Mới ${index}`,
      `xã Mới ${index}`,
      'GRASSROOTS',
      'MULTI_CELL',
      parent?.code ?? '',
      '01/01/2020',
    ]),
  });
  const base = `/api/units/${root?.id ?? ''}/imports`;
  const timings = await measureClients(1, 1, async () => {
    const begun = State.parse(
      await server.upload(base, { name: 'units.csv', bytes: Uint8Array.from(file) }),
    );
    const ready = await settle(begun.id, 'checking');
    await server.send({
      method: 'POST',
      path: `${base}/${ready.id}/apply`,
      body: { fileHash: ready.fileHash ?? '' },
    });
    await settle(ready.id, 'applying');
  });
  yield { name, timings, goal: undefined };

  /** Polls as the page does until the import has left a state. */
  async function settle(id: string, state: string): Promise<z.infer<typeof State>> {
    for (;;) {
      const reply = await fetch(`${server.origin}${base}/${id}`, { headers: server.headers });
      const now = State.parse(await reply.json());
      if (now.state !== state) return now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
