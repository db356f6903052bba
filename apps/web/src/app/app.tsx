import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router';
import { makeQueryClient } from '../api/query-client.ts';
import { ShortcutProvider } from '../components/shortcuts.tsx';
import { ariaLocale } from '../i18n/aria-locale.ts';
import { langChoice } from '../i18n/lang-store.ts';
import { useLang } from '../i18n/use-text.ts';
import { makeRouter } from './router.tsx';

const queries = makeQueryClient();
const router = makeRouter();
// Answers hold sentences of the server: in another language they are asked anew.
langChoice.subscribe(() => void queries.invalidateQueries());

/** The app: language for React Aria, the questions to the server, the keys, the pages. */
export function App() {
  return (
    <I18nProvider locale={ariaLocale[useLang()]}>
      <QueryClientProvider client={queries}>
        <ShortcutProvider>
          <RouterProvider router={router} />
        </ShortcutProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
