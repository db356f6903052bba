import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const faces = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
] as const;

/** Tinos in four faces, as wide as Times New Roman letter by letter; read as bytes so that no machine's fonts interfere. */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return faces.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}`)));
}
