import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ariaVi } from './src/i18n/aria/vi.ts';
import { ariaStrings } from './vite/aria-strings.ts';
import { compressFiles } from './vite/compress-files.ts';
import { contractShapes } from './vite/contract-shapes.ts';
import { nameFirstScript } from './vite/name-first-script.ts';
import { preloadFonts } from './vite/preload-fonts.ts';

const partFile =
  /[\\/]web[\\/]src[\\/](?:api|lib|design|components)[\\/]|[\\/]domain[\\/]src[\\/](?:kernel|text)[\\/]|node_modules[\\/]lucide-react[\\/]/;

/** What few pages need comes with those: charts with their measures, overlays, uploads, conflicts. */
const rareFile =
  /[\\/](?:charts|paper-sheet|overlay)[\\/]|[\\/](?:lay-tiles|tile-name|curve|time-scale|upload|file-limits|file-drop|conflict-panel|entry-conflict|use-kept-entry|entry|leave-guard|two-person-dialog|session-list|unit-choice)\.(?:tsx?|css)$/;

function isPart(file: string): boolean {
  return partFile.test(file) && !rareFile.test(file);
}

/** What changes together travels together: a change of ours does not make a phone fetch React again. */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
  {
    name: 'aria',
    test: /node_modules[\\/](react-aria|react-aria-components|react-stately|@internationalized|@react-aria|@react-stately)[\\/]/,
  },
  // What nearly every page needs is one script: fifty small ones would weigh more, and be fetched one by one.
  { name: 'parts', test: isPart },
  { name: 'wire', test: /node_modules[\\/]@tanstack[\\/]/ },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    contractShapes(),
    ariaStrings({ translated: ariaVi, refusesMissing: true }),
    preloadFonts(['400', '600']),
    nameFirstScript('before-paint.js'),
    compressFiles(),
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
