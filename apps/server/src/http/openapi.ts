import { z } from 'zod';
import { WireError, type Route, type RouteAccess } from '@daihoi/contract/http';
import { unreachable } from '@daihoi/domain/kernel';

type Json = Readonly<Record<string, unknown>>;

const errorRef = { $ref: '#/components/schemas/Refusal' };
/** Every request that may change something carries this header: no foreign page can send it. */
const ourHeader = {
  name: 'x-daihoi',
  in: 'header',
  required: true,
  description: 'Any value. Requests without it are refused unless they only read.',
  schema: { type: 'string' },
};

/** The HTTP contract as OpenAPI 3.1, printed from the very tables of routes that the server answers. */
export function openApiOf(routes: readonly Route[]): Json {
  const byPath = Map.groupBy(routes, (route) => templateOf(route.path));
  const paths = [...byPath].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dai Hoi',
      version: '0.1.0',
      description:
        'Congresses of party organisations. A refusal is always {"error": {code, message, details}}; the message is in the language of Accept-Language.',
    },
    tags: [...new Set(routes.map(areaOf))].toSorted().map((name) => ({ name })),
    paths: Object.fromEntries(paths.map(([path, under]) => [path, operationsOf(under)])),
    components: {
      schemas: { Refusal: schemaOf(WireError, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'daihoi' } },
    },
  };
}

/** The area of a route: what stands before the point of its identity. */
export function areaOf(route: Route): string {
  return route.id.split('.')[0] ?? route.id;
}

/** Who may ask, in words. */
export function accessWords(access: RouteAccess): string {
  switch (access.kind) {
    case 'public':
      return 'anybody';
    case 'signedIn':
      return 'anybody signed in';
    case 'act':
      return `act ${access.act} on the ${access.on}`;
    default:
      return unreachable(access);
  }
}

function operationsOf(routes: readonly Route[]): Json {
  return Object.fromEntries(
    routes.map((route) => [route.method.toLowerCase(), operationOf(route)]),
  );
}

function operationOf(route: Route): Json {
  const body = bodyOf(route);
  return {
    operationId: route.id,
    tags: [areaOf(route)],
    summary: route.summary,
    description: `For ${accessWords(route.access)}.`,
    security: route.access.kind === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.method === 'GET' ? [] : [ourHeader]),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: {
      ...(route.redirects
        ? { '302': { description: 'The browser is sent on' } }
        : { '200': { description: 'Done', content: answerOf(route) } }),
      default: {
        description: 'Refused',
        content: { 'application/json': { schema: errorRef } },
      },
    },
  };
}

function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

const ObjectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): readonly Json[] {
  const { properties, required } = ObjectSchema.parse(schemaOf(schema, 'input'));
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }));
}

function bodyOf(route: Route): Json | undefined {
  if (route.upload === 'multipart') {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' };
    const schema = { type: 'object', required: ['file'], properties: { file } };
    return { 'multipart/form-data': { schema } };
  }
  const schema = schemaOf(route.body, 'input');
  const known = ObjectSchema.safeParse(schema);
  if (route.method === 'GET') return undefined;
  if (known.success && schema['type'] === 'object' && isEmpty(known.data.properties))
    return undefined;
  return { 'application/json': { schema } };
}

function isEmpty(properties: Json): boolean {
  return Object.keys(properties).length === 0;
}

function answerOf(route: Route): Json {
  if (route.download === 'file') return { 'application/octet-stream': {} };
  return { 'application/json': { schema: schemaOf(route.answer, 'output') } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
