import { savedChoice } from '../../../lib/saved-choice.ts';

/** Whether keying is heard on this machine. */
export const soundChoice = savedChoice<'on' | 'off'>({
  key: 'daihoi.keying-sound',
  options: ['on', 'off'],
  start: () => 'on',
  apply: () => undefined,
});

let context: AudioContext | undefined;

/** A soft tick for what was taken, two rising ones for a ballot that ended, a low double tone for trouble; silence when off. */
export function sound(kind: 'tick' | 'ended' | 'trouble'): void {
  if (soundChoice.current() === 'off' || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  if (kind === 'tick') beep(context, { hertz: 880, at: 0, seconds: 0.035 });
  else if (kind === 'ended') {
    beep(context, { hertz: 880, at: 0, seconds: 0.035 });
    beep(context, { hertz: 1320, at: 0.045, seconds: 0.05 });
  } else {
    beep(context, { hertz: 220, at: 0, seconds: 0.09 });
    beep(context, { hertz: 185, at: 0.13, seconds: 0.12 });
  }
}

interface Tone {
  readonly hertz: number;
  /** Seconds from now. */
  readonly at: number;
  readonly seconds: number;
}

function beep(audio: AudioContext, { hertz, at, seconds }: Tone): void {
  const start = audio.currentTime + at;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.06, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + seconds);
}
