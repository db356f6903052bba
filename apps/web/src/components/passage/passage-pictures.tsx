import type { PagePassage } from '@daihoi/contract/public-comments';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { PaperPicture } from '../paper-picture.tsx';

/** Twips in a pixel: 1440 and 96 to an inch. */
const twipsInPixel = 15;

interface PassagePicturesProps {
  readonly passage: Pick<PagePassage, 'pictures'>;
  /** The address of a picture by its name; undefined where none can be shown. */
  readonly pictureAt: (image: string) => string | undefined;
}

/** The pictures that stand with a passage. */
export function PassagePictures({ passage, pictureAt }: PassagePicturesProps) {
  const { t } = useText(publicCommentTexts);
  return passage.pictures?.map(({ image, alt, width, height }, at) => (
    <p key={at} className="passage-picture">
      <PaperPicture
        src={image === undefined ? undefined : pictureAt(image)}
        alt={alt}
        loose
        size={{ width: width / twipsInPixel, height: height / twipsInPixel }}
        words={{ unnamed: t('part.pictureUnnamed'), none: t('part.pictureNone') }}
      />
    </p>
  ));
}
