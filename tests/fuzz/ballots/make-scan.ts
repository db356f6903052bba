import { decodeLuma, encodeLuma } from '@daihoi/adapters/imaging';
import type { LumaImage } from '@daihoi/counting/reading';
import { Chance } from './chance.ts';
import { damages } from './damage.ts';
import type { LoadedLayout } from './load-layout.ts';
import { markPage } from './make-page.ts';
import { captures, type Capture, type ProfileName } from './profiles.ts';
import { cutsOff, scanSheet } from './scanner.ts';
import type { RowTruth } from './truth.ts';

/** A generated scan with what was meant on it. */
export interface FuzzScan {
  readonly loaded: LoadedLayout;
  readonly image: LumaImage;
  readonly truths: readonly RowTruth[];
  /** Somebody wrote on the page, or it went in with another: it is for people. */
  readonly isDoubtful: boolean;
  /** Asking about the whole page is as good as reading it. */
  readonly isEdge: boolean;
  /** The kind of pen most marks were made with. */
  readonly pen: string;
}

/** Makes what generates the scan of a number: of one seed and number, and of the same layouts, it is always the same. */
export function createScanMaker({
  layouts,
  profile,
  seed,
}: {
  readonly layouts: readonly LoadedLayout[];
  readonly profile: ProfileName;
  readonly seed: number;
}): (number: number) => Promise<FuzzScan> {
  // Each printed name comes up as often as any other.
  const sources = layouts.map(
    (loaded) => [loaded.blanks.reduce((sum, { names }) => sum + names.length, 0), loaded] as const,
  );
  return async (number) => {
    const chance = new Chance(Math.imul(seed, 7919) + number * 104_729);
    const loaded = chance.weighed(sources);
    const blank = loaded.blanks[chance.between(0, loaded.blanks.length - 1)];
    if (!blank) throw new Error('a layout has pages');
    const marked = markPage(blank, loaded.layout.contest.form, chance);
    const capture = captures[profile](chance);
    const { sheet, truths, isForPeople } = capture.isDamaged
      ? chance.weighed(damages)(blank, marked, chance)
      : { ...marked, isForPeople: false };
    const packed = await pack(scanSheet(sheet, capture.setting, chance), capture);
    const image = await decodeLuma({ data: packed });
    if (!image.ok) throw new Error(image.error);
    // A page whose marks or rows are cut off is for people; reading it is as good.
    const cut = cutsOff(sheet, capture.setting, [
      ...blank.page.corners,
      ...blank.page.rows.map((each) => each.row),
    ]);
    const isDoubtful = isForPeople || marked.isWrittenOn;
    const meant = cut || isDoubtful ? truths.map((truth) => ({ ...truth, clear: false })) : truths;
    const { isEdge, pen } = marked;
    return { loaded, image: image.value, truths: meant, isDoubtful, isEdge, pen: pen.kind };
  };
}

/** A scan as a file; a machine without grey packs it as a fax. */
function pack(scan: LumaImage, { jpegQuality, oneBitAt }: Capture): Promise<Uint8Array> {
  if (oneBitAt === undefined) return encodeLuma(scan, { format: 'jpeg', quality: jpegQuality });
  const luma = scan.luma.map((light) => (light < oneBitAt ? 0 : 255));
  return encodeLuma({ ...scan, luma }, { format: 'tiff', bilevel: true });
}
