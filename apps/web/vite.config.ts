import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ariaVi } from './src/i18n/aria/vi.ts';
import { ariaStrings } from './vite/aria-strings.ts';
import { compressFiles } from './vite/compress-files.ts';
import { contractShapes } from './vite/contract-shapes.ts';
import { guidePages } from './vite/guide-pages.ts';
import { listPageParts } from './vite/list-page-parts.ts';
import { nameFirstScript } from './vite/name-first-script.ts';
import { preloadFonts } from './vite/preload-fonts.ts';

const partFile =
  /[\\/]web[\\/]src[\\/](?:api|lib|design|components)[\\/]|[\\/]domain[\\/]src[\\/](?:kernel|text)[\\/]|node_modules[\\/]lucide-react[\\/]/;

/** What few pages need comes with those: charts with their measures, overlays, signatures, uploads, conflicts. */
const rareFile =
  /[\\/](?:charts|paper-sheet|passage|overlay|ed25519)[\\/]|[\\/](?:as-of-form|person-acts-dialog|command-dialog|commands|unit-finder-form|key-help-dialog|choice-list|use-found|open-page|lay-tiles|tile-name|curve|time-scale|upload|use-send-file|fetch-file|save-file|to-quick-check|digest-hex|file-limits|file-drop|look-yourself|looks-of|conflict-panel|entry-conflict|use-kept-entry|entry|leave-guard|words-form|stage-stepper|next-step-card|tabs|progress-bar|two-person-dialog|session-list|unit-choice|unit-search-box|search-words|use-list-address|chip|changed-word|paper-files|paper-picture|undo-bar|device-name|save-text|season-choice)\.(?:tsx?|css)$/;

/** Icons that one page shows come with it. */
const rareIcon =
  /[\\/]icons[\\/](?:arrow-right|calendar-check|calendar-range|calendar-sync|camera|equal-not|file|file-check|file-diff|file-down|file-lock-2|file-plus-2|file-question-mark|file-x-2|flag|folder-sync|history|inbox|keyboard|list-ordered|list-plus|message-square-text|plug-zap|presentation|qr-code|scan-line|split|ticket|unplug|user-check|user-plus|users|wrench)\.mjs$/;

const frameFile =
  /[\\/]app[\\/](?:frame|as-of-provider|shell-acts|shell-view-of|find|units-near)\.tsx?$|[\\/]contract[\\/]src[\\/](?:session|tasks|progress|organisation)[\\/](?:index|routes)\.ts$/;

/** What people look at most, in one script; what stands below its levels comes after it. */
const boardFile =
  /[\\/]features[\\/]board[\\/](?!routes|below|board-charts|chase|remind|share|changes|figure)|[\\/]i18n[\\/](?:(?:vi|en)[\\/])?board\.ts$|[\\/](?:time-scale|season-ruler)\.tsx?$/;

function isPart(file: string): boolean {
  return partFile.test(file) && !rareFile.test(file) && !rareIcon.test(file);
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
  // The frame around every page but the doors, with the questions that it asks: one script, not four of a kilobyte.
  { name: 'frame', test: frameFile },
  { name: 'board', test: boardFile },
];

/** The router without its warnings for developers, which it ships for those who name the file. */
const routerFile = join(
  createRequire(import.meta.url).resolve('react-router'),
  '../../production/index.mjs',
);

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: mode === 'production' ? [{ find: /^react-router$/, replacement: routerFile }] : [],
  },
  root: import.meta.dirname,
  plugins: [
    react(),
    contractShapes(),
    ariaStrings({ translated: ariaVi, refusesMissing: true }),
    preloadFonts(['400', '600']),
    nameFirstScript('before-paint.js'),
    guidePages(),
    listPageParts(import.meta.dirname),
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
}));
