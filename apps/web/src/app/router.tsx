import {
  createBrowserRouter,
  Navigate,
  Outlet,
  ScrollRestoration,
  type RouteObject,
} from 'react-router';
import { featureRoutes } from './features.ts';
import { BrokenPage, MissingPage } from './fallback-pages.tsx';
import { DocumentTitle } from './title.tsx';

/** Every page of the app. The gallery of components exists in development only. */
export function makeRouter() {
  const { framed, bare } = featureRoutes();
  const inFrame: RouteObject = {
    lazy: async () => ({ Component: (await import('./frame.tsx')).Frame }),
    children: [
      { index: true, element: <Navigate to="/today" replace /> },
      {
        errorElement: <BrokenPage />,
        children: [...framed, { path: '*', element: <MissingPage /> }],
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
