import { publicCommentRoutes, type PagePassage } from '@daihoi/contract/public-comments';
import { use } from 'react';
import { urlOf } from '../../api/url-of.ts';
import { PaperPicture } from '../../components/paper-picture.tsx';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { useText } from '../../i18n/use-text.ts';
import { PageContext } from './page-context.ts';

/** Twips in a pixel: 1440 and 96 to an inch. */
const twipsInPixel = 15;

/** The pictures that stand with a passage. */
export function PassagePictures({ passage }: { readonly passage: PagePassage }) {
  const { t } = useText(publicCommentTexts);
  const which = use(PageContext);
  return passage.pictures?.map(({ image, alt, width, height }, at) => (
    <p key={at} className="comment-page-picture">
      <PaperPicture
        src={
          image === undefined || which === undefined
            ? undefined
            : urlOf(publicCommentRoutes.picture, { params: { ...which, image } })
        }
        alt={alt}
        loose
        size={{ width: width / twipsInPixel, height: height / twipsInPixel }}
        words={{ unnamed: t('part.pictureUnnamed'), none: t('part.pictureNone') }}
      />
    </p>
  ));
}
