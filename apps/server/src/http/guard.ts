import { isAct, may, type Actor } from '@daihoi/application/access';
import type { Route, Scope } from '@daihoi/contract/http';
import { err, ok, parseId, type Result } from '@daihoi/domain/kernel';
import type { OutgoingError } from './answers.ts';

/** Finds the place in the tree that a right is checked on. */
export interface ScopePaths {
  path(scope: Scope, id: string): Promise<string | undefined>;
  rootPath(): Promise<string | undefined>;
}

/** Lets a request through when the policy table says so; a thing that is not there is told apart from a right that is not. */
export async function guard(
  paths: ScopePaths,
  route: Route,
  asked: { readonly actor: Actor | undefined; readonly params: Readonly<Record<string, unknown>> },
): Promise<Result<Actor, OutgoingError>> {
  const { access } = route;
  if (!asked.actor) return err({ code: 'session.none' });
  if (access.kind !== 'act') return ok(asked.actor);
  const { act, on } = access;
  if (!isAct(act)) return err({ code: 'actor.not-allowed' });
  const path = await pathOf(paths, on, asked.params);
  if (path === undefined) return err({ code: 'target.not-found' });
  return may(asked.actor, act, path) ? ok(asked.actor) : err({ code: 'actor.not-allowed' });
}

async function pathOf(
  paths: ScopePaths,
  scope: Scope,
  params: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  if (scope === 'root') return paths.rootPath();
  const raw = params[`${scope}Id`];
  const id = parseId(typeof raw === 'string' ? raw : '');
  return id.ok ? paths.path(scope, id.value) : undefined;
}
