import type { Chance } from './chance.ts';
import type { ScanSetting } from './scanner.ts';

export const profileNames = ['office', 'photo', 'damaged', 'fax'] as const;
export type ProfileName = (typeof profileNames)[number];

/** How a page comes in: what the machine does, and how its image is packed. */
export interface Capture {
  readonly setting: ScanSetting;
  readonly jpegQuality: number;
  /** The sheet was torn, tinted, highlighted, or fed together with another. */
  readonly isDamaged?: true;
  /** Brightness under which a machine without grey sees black. */
  readonly oneBitAt?: number;
}

/** By its name, what each profile does to a page. */
export const captures: Readonly<Record<ProfileName, (chance: Chance) => Capture>> = {
  office: officeCapture,
  photo: photoCapture,
  damaged: (chance) => ({ ...officeCapture(chance), isDamaged: true }),
  fax: (chance) => ({ ...officeCapture(chance), oneBitAt: chance.between(95, 165) }),
};

const straightOn = [0, 0, 0, 0, 0, 0, 0, 0] as const;

/** A sheet through an office scanner: any way up, a little skewed, clean to worn glass. */
export function officeCapture(chance: Chance): Capture {
  const white = chance.range(225, 255);
  const even = chance.range(0.97, 1);
  return {
    jpegQuality: chance.between(55, 95),
    setting: {
      dpi: chance.weighed([
        [70, 200],
        [12, 150],
        [18, 300],
      ]),
      rotation: chance.weighed([
        [60, chance.normal(0.5)],
        [30, chance.normal(2)],
        [10, chance.range(-10, 10)],
      ]),
      quarterTurns: chance.weighed([
        [70, 0],
        [20, 2],
        [5, 1],
        [5, 3],
      ] as const),
      scaleX: chance.range(0.99, 1.01),
      scaleY: chance.range(0.99, 1.01),
      shear: chance.normal(0.002),
      shift: { x: chance.normal(1.5), y: chance.normal(1.5) },
      pull: straightOn,
      wave: {
        size: chance.range(0, 0.12),
        length: chance.range(60, 300),
        phase: chance.range(0, 6),
      },
      around: chance.weighed([
        [70, 250],
        [20, 20],
        [10, 140],
      ]),
      black: chance.range(5, 60),
      white,
      gamma: chance.range(0.8, 1.25),
      light: [even, 1, chance.range(0.97, 1), 1],
      blur: chance.weighed([
        [60, 0],
        [35, 1],
        [5, 2],
      ] as const),
      noise: chance.weighed([
        [70, chance.range(0.5, 3)],
        [30, chance.range(3, 6)],
      ]),
      margin: chance.weighed([
        [60, 0],
        [40, chance.range(0, 12)],
      ]),
    },
  };
}

/** A photo by hand: from the side, in uneven light, on a table, the sheet not quite flat. */
export function photoCapture(chance: Chance): Capture {
  const reach = chance.range(0, 7);
  const pulled = () => chance.range(-reach, reach);
  const dim = chance.range(0.55, 0.95);
  const shadow = {
    at: chance.range(0, 1),
    slope: chance.range(-0.8, 0.8),
    depth: chance.range(0.1, 0.4),
    soft: chance.range(0.04, 0.4),
  };
  const base = officeCapture(chance);
  return {
    jpegQuality: chance.between(60, 92),
    setting: {
      ...base.setting,
      dpi: chance.range(170, 290),
      rotation: chance.range(-9, 9),
      pull: [pulled(), pulled(), pulled(), pulled(), pulled(), pulled(), pulled(), pulled()],
      wave: {
        size: chance.range(0, 0.5),
        length: chance.range(120, 420),
        phase: chance.range(0, 6),
      },
      around: chance.between(20, 200),
      black: chance.range(15, 70),
      white: chance.range(190, 250),
      light: [1, chance.range(dim, 1), chance.range(dim, 1), chance.range(dim, 1)],
      ...(chance.chance(40) ? { shadow } : {}),
      blur: chance.weighed([
        [30, 0],
        [50, 1],
        [20, 2],
      ] as const),
      noise: chance.range(1, 7),
      margin: chance.range(8, 25),
    },
  };
}
