import type { RowTemplate } from '../prepare-layout.ts';
import type { PrintModel } from '../print-model.ts';

const box = { x: 10, y: 10, width: 5, height: 5 };
const none = new Float32Array(0);
const model: PrintModel = {
  from: 0,
  top: 0,
  width: 0,
  height: 0,
  shapes: [none, none, none, none],
  inverse: new Float64Array(16),
  near: new Uint8Array(0),
};
const end = { row: { row: box, nameInk: box }, columns: 0, lines: 0, model };

/** A row without any print, for tests of what only looks at what was found in rows. */
export const bareRow: RowTemplate = {
  row: { index: 1, candidateId: 'c1', name: 'A', row: box, number: box, nameInk: box },
  columns: 0,
  lines: 0,
  print: new Uint8Array(0),
  hides: new Int32Array(0),
  name: {
    from: 0,
    to: 0,
    top: 0,
    bottom: 0,
    coreTop: 0,
    coreBottom: 0,
    words: [],
    singleLine: true,
  },
  points: { ink: new Float64Array(0), paper: new Float64Array(0), rules: new Float64Array(0) },
  models: { number: model, name: model },
  ends: { left: end, right: end },
};
