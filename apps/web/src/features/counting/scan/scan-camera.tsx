import { Camera, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { useCamera } from './use-camera.ts';
import { useScanWords } from './use-scan-words.ts';
import { Wrong } from '../../../components/wrong.tsx';

interface ScanCameraProps {
  /** Each picture is one page. */
  readonly onShot: (file: File) => void;
  readonly onClose: () => void;
}

/** Pages photographed one by one: a frame shows how a page should lie. Without a camera the page says so, and files still go in. */
export function ScanCamera({ onShot, onClose }: ScanCameraProps) {
  const { c } = useScanWords();
  const { video, state, shoot } = useCamera();
  const [shots, setShots] = useState(0);
  async function take(): Promise<void> {
    const picture = await shoot();
    if (!picture) return;
    const name = `${c('camera.file')}-${stamp(new Date())}.jpg`;
    onShot(new File([picture], name, { type: 'image/jpeg' }));
    setShots((before) => before + 1);
  }
  return (
    <section className="scan-camera" aria-label={c('camera.title')}>
      {state === 'here' || state === 'opening' ? (
        <>
          <p className="hands-note">{c('camera.help')}</p>
          <div className="scan-camera-view">
            <video ref={video} autoPlay muted playsInline aria-label={c('camera.title')} />
            <span className="scan-camera-page" aria-hidden="true" />
          </div>
        </>
      ) : (
        <Wrong>{c(`camera.${state}`)}</Wrong>
      )}
      <p role="status" className="hands-note">
        {shots > 0 && c('camera.shots', { n: shots })}
      </p>
      <div className="scan-camera-keys">
        {state === 'here' && (
          <Button kind="act" icon={Camera} onPress={() => void take()}>
            {c('camera.shoot')}
          </Button>
        )}
        <Button icon={X} onPress={onClose}>
          {c('camera.close')}
        </Button>
      </div>
    </section>
  );
}

/** A name that sorts by time: 083015-120. */
function stamp(at: Date): string {
  const [, time = ''] = at.toISOString().split('T');
  return time.replaceAll(/[:Z]/gu, '').replace('.', '-');
}
