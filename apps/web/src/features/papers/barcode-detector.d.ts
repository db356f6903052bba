/** What some browsers bring for reading squares (WICG Shape Detection); others have no such thing. */
interface BarcodeDetectorLike {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface Window {
  readonly BarcodeDetector?: new (options: {
    readonly formats: readonly string[];
  }) => BarcodeDetectorLike;
}
