import { useState, type CSSProperties } from 'react';
import { classes } from '../lib/classes.ts';
import './paper-picture.css';

interface PaperPictureProps {
  /** Undefined for what cannot be shown. */
  readonly src: string | undefined;
  /** What it shows, in the words of its author. */
  readonly alt: string | undefined;
  /** Measures of the paper in pixels; on a narrow page it grows smaller with its sides in proportion. */
  readonly size: { readonly width: number; readonly height: number };
  /** What is cut off at each side, in parts of a thousand. */
  readonly crop?: Crop | undefined;
  /** Where nothing is laid out to the measures of the paper, the frame is as large as its words. */
  readonly loose?: boolean;
  readonly words: {
    /** Of a picture that nobody described. */
    readonly unnamed: string;
    /** In the place of one that cannot be shown. */
    readonly none: string;
  };
}

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture of a paper in its room, or in its place a frame that says so. */
export function PaperPicture({ src, alt, size, crop, words, loose = false }: PaperPictureProps) {
  const [broken, setBroken] = useState(false);
  const style = { width: size.width, aspectRatio: `${size.width} / ${size.height}` };
  if (src === undefined || broken) {
    const said = alt === undefined ? words.none : `${words.none}: ${alt}`;
    return (
      <span
        className={classes('paper-picture', 'paper-picture-none')}
        style={loose ? undefined : style}
        role="img"
        aria-label={said}
        title={said}
      >
        {said}
      </span>
    );
  }
  return (
    <span className="paper-picture" style={style}>
      <img
        src={src}
        alt={alt ?? words.unnamed}
        loading="lazy"
        decoding="async"
        style={crop && croppedTo(crop)}
        onError={() => setBroken(true)}
      />
    </span>
  );
}

/** The whole picture is drawn so much larger that what is left fills the room. */
function croppedTo({ left, top, right, bottom }: Crop): CSSProperties {
  const [across, down] = [1000 - left - right, 1000 - top - bottom];
  return {
    width: `${100_000 / across}%`,
    height: `${100_000 / down}%`,
    left: `${(-100 * left) / across}%`,
    top: `${(-100 * top) / down}%`,
  };
}
