import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the issuer says of whoever signs in next; a test spoils one part of it. */
export interface Says {
  readonly subject: string;
  readonly nonce?: string;
  /** Seconds from now until the identity is void; an hour when left out. */
  readonly expiresIn?: number;
  /** Signs with a key that the issuer does not publish. */
  readonly foreignKey?: boolean;
}

/**
 * An OpenID Connect issuer on the loopback of this machine: discovery, keys, consent without a question, tokens. It is
 * named by an address under TLS, as every issuer is; `ask` leads that name to the loopback.
 */
export interface TestIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  ask(this: void, url: string, options: RequestInit): Promise<Response>;
  says(next: Says): void;
  close(): Promise<void>;
}

interface Granted {
  readonly challenge: string;
  readonly redirect: string;
  readonly nonce: string;
  readonly says: Says;
}

const issuer = 'https://danh-tinh.example';
const clientId = 'dai-hoi';
const clientSecret = 'a secret between the two';

/** Opens an issuer on a free port. It keeps to the protocol: wrong client, code, address or verifier get `invalid_grant`. */
export async function openTestIssuer(): Promise<TestIssuer> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const granted = new Map<string, Granted>();
  let next: Says = { subject: 'nobody' };
  const server = createServer((request, reply) => void answer(request, reply));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the issuer has no port');
  const loopback = `http://127.0.0.1:${place.port}`;
  return { issuer, clientId, clientSecret, ask, says, close };

  function ask(url: string, options: RequestInit): Promise<Response> {
    return fetch(url.replace(issuer, loopback), options);
  }

  function says(told: Says): void {
    next = told;
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }

  async function answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return sendJson(reply, 200, discoveryOf(issuer));
      case '/jwks':
        return sendJson(reply, 200, {
          keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256' }],
        });
      case '/authorize':
        return authorize(url.searchParams, reply);
      case '/token':
        return sendToken(request, reply);
      default:
        return sendJson(reply, 404, {});
    }
  }

  function authorize(asked: URLSearchParams, reply: ServerResponse): void {
    const code = randomUUID();
    const redirect = asked.get('redirect_uri') ?? '';
    const challenge = asked.get('code_challenge') ?? '';
    granted.set(code, { challenge, redirect, nonce: asked.get('nonce') ?? '', says: next });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    reply.writeHead(302, { location: back.href }).end();
  }

  async function sendToken(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const grant = granted.get(form.get('code') ?? '');
    granted.delete(form.get('code') ?? '');
    const proven =
      request.headers.authorization === basic() &&
      grant?.redirect === form.get('redirect_uri') &&
      grant?.challenge === hash(form.get('code_verifier') ?? '');
    if (!grant || !proven) return sendJson(reply, 400, { error: 'invalid_grant' });
    const { says: told } = grant;
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: told.subject,
      nonce: told.nonce ?? grant.nonce,
      iat: now - 7_200,
      exp: now + (told.expiresIn ?? 3_600),
    };
    const key = told.foreignKey === true ? foreign.privateKey : keys.privateKey;
    return sendJson(reply, 200, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      id_token: jwt(claims, key),
    });
  }
}

function discoveryOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

/** The client's name and secret as the protocol writes them into a header: each form-encoded, then in base 64. */
function basic(): string {
  const encoded = [clientId, clientSecret].map((part) =>
    encodeURIComponent(part).replaceAll('%20', '+').replaceAll('-', '%2D'),
  );
  return `Basic ${Buffer.from(encoded.join(':')).toString('base64')}`;
}

function hash(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

function jwt(claims: object, key: KeyObject): string {
  const parts = [{ alg: 'RS256', kid: 'k1' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const body = parts.join('.');
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

function sendJson(reply: ServerResponse, status: number, body: object): void {
  reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
