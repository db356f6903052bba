import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { makeQueryClient } from '../api/query-client.ts';
import { ShortcutProvider } from '../components/shortcuts.tsx';
import { langChoice } from '../i18n/lang-store.ts';
import { makeRouter } from './router.tsx';

const queries = makeQueryClient();
const router = makeRouter(queries);
// Answers hold sentences of the server: in another language they are asked anew.
langChoice.subscribe(() => void queries.invalidateQueries());

/** The app: the questions to the server, the keys, the pages. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ShortcutProvider>
        {/* A page is drawn in one go: in slices, which transitions draw in, it came a third of a second later. */}
        <RouterProvider router={router} useTransitions={false} />
      </ShortcutProvider>
    </QueryClientProvider>
  );
}
