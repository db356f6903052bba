import { useEffect, useRef, useState } from 'react';

/** How the camera stands: nobody asked for it, it opens, it shows, or why it does not. */
export type CameraState = 'opening' | 'here' | 'none' | 'denied' | 'closed';

/** The largest picture that the camera has: a page needs two thousand dots down. */
const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 3840 }, height: { ideal: 2160 } },
};

/** Opens the camera as long as the component is there; a machine without one is told, nothing breaks. */
export function useCamera() {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('opening');
  useEffect(() => {
    const opened: { stream?: MediaStream; gone: boolean } = { gone: false };
    void open();
    return () => {
      opened.gone = true;
      stop(opened.stream);
    };

    async function open(): Promise<void> {
      const found = await streamOf();
      if (typeof found === 'string') return setState(found);
      opened.stream = found;
      if (opened.gone || !video.current) return stop(found);
      for (const track of found.getTracks())
        track.addEventListener('ended', () => setState('closed'));
      // Before the first picture is there, nothing could be taken.
      video.current.addEventListener('loadeddata', () => setState('here'), { once: true });
      video.current.srcObject = found;
    }
  }, []);
  return { video, state, shoot: () => pictureOf(video.current) };
}

/** Browsers give a camera only to pages under TLS or of this machine. */
async function streamOf(): Promise<MediaStream | 'none' | 'denied'> {
  // Typed as always there, absent on plain HTTP.
  if (!window.isSecureContext) return 'denied';
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (fault) {
    const name = fault instanceof DOMException ? fault.name : '';
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'none';
  }
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** What the camera sees now, as JPEG in its full size. */
async function pictureOf(video: HTMLVideoElement | null): Promise<Blob | undefined> {
  if (!video || video.videoWidth === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', 0.92);
  });
}
