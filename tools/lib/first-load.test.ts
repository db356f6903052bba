import { expect, test } from 'vitest';
import { firstLoads, type Script } from './first-load.ts';

const src = '/house/apps/web/src';

function script(file: string, given: Partial<Script>): Script {
  return { file, madeFor: '', entry: false, imports: [], later: [], bytes: 1, ...given };
}

const scripts: readonly Script[] = [
  script('index.js', { entry: true, imports: ['react.js'], later: ['frame.js', 'board.js'] }),
  script('react.js', { bytes: 100 }),
  script('frame.js', {
    madeFor: `${src}/app/frame.tsx`,
    imports: ['react.js'],
    later: ['layers.js'],
    bytes: 10,
  }),
  script('layers.js', { madeFor: `${src}/components/overlay/layers.tsx`, bytes: 30 }),
  script('sign-in.js', { madeFor: `${src}/features/sign-in/sign-in-page.tsx`, bytes: 5 }),
  script('board.js', {
    madeFor: `${src}/features/board/board-page.tsx`,
    imports: ['table.js', 'index.js'],
    later: ['charts.js', 'layers.js'],
    bytes: 20,
  }),
  script('table.js', { bytes: 3 }),
  script('charts.js', { madeFor: `${src}/features/board/board-charts.tsx`, bytes: 7 }),
];

test('a first load holds each script once, with what the page fetches at once, or the way to sign in', () => {
  expect(firstLoads(scripts)).toEqual([
    { page: 'board/board-page', bytes: 1 + 100 + 10 + 20 + 3 + 7 },
    { page: 'sign-in/sign-in-page', bytes: 1 + 100 + 10 + 5 },
  ]);
});

test('of several steps that a page may open with, the largest counts', () => {
  const room = `${src}/features/counting`;
  const steps = [
    script('room.js', { madeFor: `${room}/room/room-page.tsx`, later: ['one.js', 'two.js'] }),
    script('one.js', { madeFor: `${room}/steps/prepare-step.tsx`, bytes: 40 }),
    script('two.js', { madeFor: `${room}/result/result-step.tsx`, bytes: 60 }),
  ];
  expect(firstLoads([...scripts, ...steps])).toContainEqual({
    page: 'counting/room/room-page',
    bytes: 1 + 100 + 10 + 1 + 60,
  });
});

test('of the guides a page fetches the one that is read', () => {
  const guides = ['van-kien', 'luu-tru'].map((name, at) =>
    script(`${name}.js`, { madeFor: `/docs/operating/${name}.md?guide`, bytes: 30 + 10 * at }),
  );
  const page = script('guide.js', {
    madeFor: '/apps/web/src/features/guides/guide-page.tsx',
    later: guides.map(({ file }) => file),
    bytes: 1,
  });
  expect(firstLoads([page, ...guides])).toEqual([{ page: 'guides/guide-page', bytes: 41 }]);
});
