import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { FolderWatch } from '@daihoi/application/ballot-session';
import { identifyActor, type IdentityProvider } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { openSecrets } from '@daihoi/adapters/identity';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { RehearsalSettings } from './answers/rehearsal-answers.ts';
import { composeAnswers } from './compose.ts';
import { commentPageWords } from './http/comment-page-words.ts';
import { openApp } from './http/open-app.ts';
import { scopePaths } from './http/scope-paths.ts';
import { servePages } from './http/serve-pages.ts';
import { startJobs, type Job } from './jobs/index.ts';
import { serveContract } from './http/serve-contract.ts';

export interface ServerSettings {
  readonly ports: Ports;
  /** The secret of the installation: what is sealed with it opens with no other. */
  readonly secret: string;
  /** Tries to sign in that one address may make in a minute; whole offices share an address. */
  readonly signInsPerMinute?: number;
  /** Hears that the demonstration's day was moved. */
  readonly dayMoved?: (day: CalendarDate) => void;
  /** The identity provider of the agency, where there is one. */
  readonly identityProvider?: IdentityProvider | undefined;
  /** How hard the sum is that a browser does before a comment without signing in is taken. */
  readonly challengeBits?: number;
  /** What a rehearsal brings with it. */
  readonly rehearsal?: RehearsalSettings;
  /** The folder that a scanner writes into, where the settings name one. */
  readonly scanFolder?: FolderWatch | undefined;
  /** Throws while the database does not answer. */
  readonly checkReady: () => Promise<void>;
  /** The folder of the built web pages; none in tests of the wire. */
  readonly webRoot: string | undefined;
  /** Browsers reach the server under TLS. */
  readonly secure: boolean;
  /** Where people reach the server, as an origin; without one, what the browser asks for is taken. */
  readonly publicAddress?: string | undefined;
  /** The language of the installation, until a person chooses theirs. */
  readonly lang?: 'vi' | 'en';
  readonly onFault: (reference: string, fault: unknown) => void;
  /** Work that goes on while the server runs; none in tests of the wire. */
  readonly jobs?: readonly Job[];
}

/** The whole server, ready to listen: API, health, and the web pages when they are built. */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const ports = { ...settings.ports, publicAddress: settings.publicAddress };
  const rehearsal = ports.rehearsal === true;
  const secrets = openSecrets(settings.secret, rehearsal);
  const served = composeAnswers(ports, secrets, settings);
  const app = await openApp({
    served,
    signInsPerMinute: settings.signInsPerMinute ?? 60,
    onFault: settings.onFault,
    doors: {
      paths: scopePaths(ports),
      secureCookies: settings.secure,
      rehearsal,
      publicAddress: settings.publicAddress,
      lang: settings.lang,
      identify: (token) => identifyActor(ports, secrets, token),
    },
  });
  const jobs = startJobs(settings.jobs ?? [], settings.onFault);
  app.addHook('onClose', async () => {
    await ports.ballotReader.close();
    await ports.examiner.close();
    await jobs.stop();
  });
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async () => {
    await settings.checkReady();
    return { status: 'ready' };
  });
  serveContract(app, served);
  if (settings.webRoot && existsSync(settings.webRoot))
    await servePages(app, settings.webRoot, {
      lang: settings.lang ?? 'vi',
      rehearsal,
      withoutScript: (path) => commentPageWords(ports, path),
    });
  return app;
}
