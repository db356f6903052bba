import { sessionRoutes } from '@daihoi/contract/session';
import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserRouter,
  Navigate,
  Outlet,
  ScrollRestoration,
  type RouteObject,
} from 'react-router';
import { questionOf } from '../api/use-route.ts';
import type { AsksFirst } from '../lib/feature-routes.ts';
import { isRehearsal } from '../lib/rehearsal.ts';
import { featureRoutes } from './features.ts';
import { BrokenPage, MissingPage } from './fallback-pages.tsx';
import { DocumentTitle } from './title.tsx';

/** Every page of the app. The gallery of components exists in development only. */
export function makeRouter(queries: QueryClient) {
  const { framed, bare } = featureRoutes();
  const inFrame: RouteObject = {
    lazy: async () => {
      // Asked beside the scripts of the page, not after them: a page in the frame can begin with its own question.
      // Who is not signed in learns it from the frame, which asks the same question.
      queries.query(questionOf(sessionRoutes.show, {})).catch(() => undefined);
      return { Component: (await import('./frame.tsx')).Frame };
    },
    children: [
      { index: true, element: <Home /> },
      {
        errorElement: <BrokenPage />,
        children: [
          ...framed.map((route) => askedFirst(queries, route)),
          { path: '*', element: <MissingPage /> },
        ],
      },
    ],
  };
  return createBrowserRouter([
    {
      element: <Root />,
      errorElement: <BrokenPage />,
      hydrateFallbackElement: <></>,
      children: [...bare, ...devRoutes(), inFrame],
    },
  ]);
}

/** A route whose page begins with a question asks it when it is entered, and waits for nothing. */
function askedFirst(queries: QueryClient, route: RouteObject): RouteObject {
  const handle: unknown = route.handle;
  if (route.index === true || !asksFirst(handle)) return route;
  return {
    ...route,
    loader: ({ params, request }) => {
      handle.asks(queries, { params, search: new URL(request.url).searchParams });
      return null;
    },
  };
}

function asksFirst(handle: unknown): handle is AsksFirst {
  return typeof handle === 'object' && handle !== null && 'asks' in handle;
}

/** Where a person begins: the work of today, or the exercises of a rehearsal. */
function Home() {
  return <Navigate to={isRehearsal() ? '/rehearsal' : '/today'} replace />;
}

function Root() {
  return (
    <>
      <DocumentTitle />
      <ScrollRestoration />
      <Outlet />
    </>
  );
}

function devRoutes(): RouteObject[] {
  if (!import.meta.env.DEV && import.meta.env.MODE !== 'gallery') return [];
  return [
    {
      path: '/dev/*',
      lazy: async () => ({ Component: (await import('../dev/gallery.tsx')).Gallery }),
    },
  ];
}
