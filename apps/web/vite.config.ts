import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ariaVi } from './src/i18n/aria/vi.ts';
import { ariaStrings } from './vite/aria-strings.ts';
import { contractShapes } from './vite/contract-shapes.ts';
import { preloadFonts } from './vite/preload-fonts.ts';

/** What changes together travels together: a change of ours does not make a phone fetch React again. */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
  {
    name: 'aria',
    test: /node_modules[\\/](react-aria|react-aria-components|react-stately|@internationalized|@react-aria|@react-stately)[\\/]/,
  },
  // What nearly every page needs is one script: fifty small ones would weigh more, and be fetched one by one.
  {
    name: 'parts',
    test: /[\\/]web[\\/]src[\\/](api|lib|design|components[\\/](?!charts|paper-sheet|overlay|file-drop|conflict|entry-conflict|two-person|session-list|unit-choice))|[\\/]domain[\\/]src[\\/](kernel|text)|node_modules[\\/]lucide-react/,
  },
  { name: 'wire', test: /node_modules[\\/]@tanstack[\\/]/ },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    contractShapes(),
    ariaStrings({ translated: ariaVi, refusesMissing: true }),
    preloadFonts(['400', '600']),
  ],
  optimizeDeps: {
    rolldownOptions: { plugins: [ariaStrings({ translated: ariaVi, refusesMissing: false })] },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
