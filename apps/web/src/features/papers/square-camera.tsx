import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { squareTexts } from '../../i18n/square.ts';
import { useText } from '../../i18n/use-text.ts';

/** How often the picture is looked at (milliseconds). */
const every = 250;

/** Scans with the camera where the browser can read squares by itself; otherwise says how to do without. */
export function SquareCamera({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useText(squareTexts);
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off');
  if (window.BarcodeDetector === undefined || !window.isSecureContext)
    return <p className="papers-quiet">{t('cameraNone')}</p>;
  return (
    <div className="papers-camera">
      {state === 'on' && (
        <Picture
          onText={(text) => {
            setState('off');
            onText(text);
          }}
          onRefused={() => setState('refused')}
        />
      )}
      {state === 'refused' && <p role="alert">{t('cameraRefused')}</p>}
      <Button onPress={() => setState(state === 'on' ? 'off' : 'on')}>
        {t(state === 'on' ? 'stop' : 'camera')}
      </Button>
    </div>
  );
}

interface PictureProps {
  readonly onText: (text: string) => void;
  readonly onRefused: () => void;
}

function Picture({ onText, onRefused }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onText, onRefused });
  useEffect(() => {
    told.current = { onText, onRefused };
  });
  useEffect(() => {
    const { BarcodeDetector } = window;
    if (!BarcodeDetector) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    let stream: MediaStream | undefined;
    let ended = false;
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then((opened) => {
        stream = opened;
        if (ended) stop(opened);
        else if (video.current) video.current.srcObject = opened;
      })
      .catch(() => told.current.onRefused());
    const timer = setInterval(() => {
      if (!video.current || video.current.readyState < 2) return;
      detector
        .detect(video.current)
        .then(([found]) => found && told.current.onText(found.rawValue))
        .catch(() => undefined);
    }, every);
    return () => {
      ended = true;
      clearInterval(timer);
      if (stream) stop(stream);
    };
  }, []);
  return <video ref={video} autoPlay muted playsInline className="papers-video" />;
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
