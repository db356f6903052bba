import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names of machines in a hall: pages that a browser trusts as little as those of any machine without TLS.
  '--host-resolver-rules=MAP *.lan 127.0.0.1',
];

/** Debian's Chromium, or the one named by CHROMIUM; with a film, that is what its camera sees. */
export function openChromium({ film }: { readonly film?: string } = {}): Promise<Browser> {
  const camera =
    film === undefined
      ? []
      : [
          '--use-fake-device-for-media-stream',
          '--use-fake-ui-for-media-stream',
          `--use-file-for-fake-video-capture=${film}`,
        ];
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...quiet, ...camera],
  });
}
