/** Why a file or one of its pages cannot be looked at. */
export const scanFaults = [
  'missing',
  'empty',
  'notAnImage',
  'fileTooLarge',
  'tooManyPixels',
  'corrupt',
  'pdfEncrypted',
  'pdfWithoutScans',
  'pdfUnsupported',
  'outOfMemory',
] as const;
export type ScanFault = (typeof scanFaults)[number];
