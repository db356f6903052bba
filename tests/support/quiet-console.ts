import { afterEach, beforeEach, vi } from 'vitest';

/** Output on the console during a test is either a forgotten probe or a warning nobody reads: it fails. */
const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const heard: string[] = [];

beforeEach(() => {
  heard.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...words: readonly unknown[]) => {
      heard.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  const output = heard.splice(0);
  vi.restoreAllMocks();
  if (output.length > 0) throw new Error(`A test wrote to the console:\n${output.join('\n')}`);
});
