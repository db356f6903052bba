import type { PreviewPicture } from '@daihoi/contract/drafting';
import { use } from 'react';
import { PaperPicture } from '../../../components/paper-picture.tsx';
import { useDraftWords } from '../use-draft-words.ts';
import { twips } from './line-look.ts';
import { SheetLinks } from './sheet-links.ts';

/** A picture in the room that the paper gives it. */
export function SheetPicture({ picture }: { readonly picture: PreviewPicture }) {
  const { t } = useDraftWords();
  const { pictureAt } = use(SheetLinks);
  const { image, alt, crop } = picture;
  return (
    <PaperPicture
      src={image === undefined ? undefined : pictureAt?.(image)}
      alt={alt}
      crop={crop}
      size={{ width: twips(picture.width), height: twips(picture.height) }}
      words={{ unnamed: t('pages.pictureUnnamed'), none: t('pages.pictureNone') }}
    />
  );
}
