/** One script of a built bundle, as the bundler describes it. */
export interface Script {
  readonly file: string;
  /** The module that the script was made for; empty for scripts that several share. */
  readonly madeFor: string;
  readonly entry: boolean;
  readonly imports: readonly string[];
  readonly later: readonly string[];
  /** Bytes on the wire. */
  readonly bytes: number;
}

/** A page with all the script that a browser fetches before the page stands. */
export interface FirstLoad {
  readonly page: string;
  readonly bytes: number;
}

/** What is fetched only when somebody opens it or is refused, or when the page stands and the browser is idle. */
const onDemand = [
  /\/(?:congress\/chronicle|board\/below-levels)\.tsx$/,
  /\/overlay\/layers\.tsx$/,
  // Only where people of a committee have changed.
  /\/counting\/room\/people-since\.tsx$/,
  /-(?:dialog|form)\.tsx$/,
  /\/contract\/src\/wording\/index\.ts$/,
];
/** Parts of which a page fetches one: the step at which a ballot stands, the guide that is read. */
const oneOfSeveral = /\/counting\/.+-step\.tsx$|\/docs\/operating\/[^/]+\.md(?:\?.*)?$/;
const pageFile = /\/features\/(.+-page)\.tsx$/;

/**
 * The first load of every page, largest first. Whoever is signed in fetches the entry, the frame, the page and what the
 * page fetches at once; whoever is not fetches the sign-in page in place of the last. The largest way counts.
 */
export function firstLoads(scripts: readonly Script[]): readonly FirstLoad[] {
  const common = scripts.filter(
    ({ entry, madeFor }) => entry || madeFor.endsWith('/app/frame.tsx'),
  );
  const door = scripts.filter(({ madeFor }) => madeFor.endsWith('/sign-in-page.tsx'));
  return scripts
    .flatMap((page) => {
      const name = pageFile.exec(page.madeFor)?.[1];
      if (name === undefined) return [];
      const later = fetchedAtOnce(page, scripts);
      const steps = later.filter(({ madeFor }) => oneOfSeveral.test(madeFor));
      const always = later.filter((each) => !steps.includes(each));
      const ways = [always, ...steps.map((step) => [...always, step]), door];
      const sizes = ways.map((rest) => bytesOf(reached([...common, page, ...rest], scripts)));
      return [{ page: name, bytes: Math.max(...sizes) }];
    })
    .toSorted((one, other) => other.bytes - one.bytes);
}

function fetchedAtOnce(page: Script, scripts: readonly Script[]): readonly Script[] {
  return [...reached([page], scripts)]
    .filter(({ entry }) => !entry) // the entry knows every page, and fetches the one that is asked for
    .flatMap(({ later }) => later)
    .flatMap((file) => scripts.filter((script) => script.file === file))
    .filter(({ madeFor }) => !onDemand.some((module) => module.test(madeFor)));
}

function reached(from: readonly Script[], scripts: readonly Script[]): ReadonlySet<Script> {
  const found = new Set<Script>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const { imports } = next;
    open.push(...scripts.filter(({ file }) => imports.includes(file)));
  }
  return found;
}

function bytesOf(scripts: ReadonlySet<Script>): number {
  return [...scripts].reduce((total, { bytes }) => total + bytes, 0);
}
