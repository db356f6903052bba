import { expect, test } from 'vitest';
import { z } from 'zod';
import { Nothing, route, Uuid } from '@daihoi/contract/http';
import { docsPage } from './docs-page.ts';
import { openApiOf } from './openapi.ts';

const show = route({
  id: 'thing.show',
  method: 'GET',
  path: '/api/things/:unitId',
  summary: 'Shows <a> thing',
  access: { kind: 'act', act: 'unit.view', on: 'unit' },
  params: z.object({ unitId: Uuid }),
  query: z.object({ on: z.iso.date().optional(), level: z.string() }),
  body: Nothing,
  answer: z.object({ name: z.string() }),
});
const change = route({
  ...show,
  id: 'thing.change',
  method: 'POST',
  query: Nothing,
  body: z.object({ name: z.string().transform((text) => text.normalize('NFC')) }),
});
const upload = route({ ...change, id: 'thing.upload', path: '/api/things', upload: 'multipart' });
const routes = [show, change, upload];

const Printed = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean() })),
        requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
      }),
    ),
  ),
});

const printed = Printed.parse(openApiOf(routes));

test('prints OpenAPI 3.1 with one operation for each route', () => {
  expect(printed.openapi).toBe('3.1.0');
  const operations = Object.values(printed.paths).flatMap((path) => Object.values(path));
  expect(operations.map((each) => each.operationId).toSorted()).toEqual([
    'thing.change',
    'thing.show',
    'thing.upload',
  ]);
});

test('parameters of the path are required, those of the query as the shape says', () => {
  const parameters = printed.paths['/api/things/{unitId}']?.['get']?.parameters;
  expect(parameters?.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['unitId', 'path', true],
    ['on', 'query', false],
    ['level', 'query', true],
  ]);
});

test('a body with a transform is printed as what comes in; a file as multipart; reading has none', () => {
  const things = printed.paths['/api/things/{unitId}'];
  expect(things?.['get']?.requestBody).toBeUndefined();
  expect(things?.['post']?.requestBody?.content['application/json']).toMatchObject({
    schema: { properties: { name: { type: 'string' } } },
  });
  const sent = printed.paths['/api/things']?.['post']?.requestBody?.content ?? {};
  expect(Object.keys(sent)).toEqual(['multipart/form-data']);
});

test('the page lists every route, escaped, and loads nothing from elsewhere', () => {
  const page = docsPage(routes);
  expect(page).toContain('Shows &lt;a&gt; thing');
  expect(page.match(/<tr><td/g)).toHaveLength(3);
  expect(page).not.toMatch(/<script|https?:\/\//);
});
