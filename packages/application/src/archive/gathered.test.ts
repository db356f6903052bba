import { describe, expect, test } from 'vitest';
import { placeFiles, type UnplacedFile } from './gathered.ts';

function file(name: string, part: UnplacedFile['part'] = 'issued'): UnplacedFile {
  return { name, part, title: name, ending: 'docx', sha256: '', bytes: 0 };
}

function pathsOf(...files: readonly UnplacedFile[]): readonly string[] {
  return placeFiles(files).map(({ path }) => path);
}

describe('where the files of an archive lie', () => {
  test('is part by part, in the order in which they came', () => {
    const paths = pathsOf(file('Biên bản', 'counts'), file('Số 2'), file('Số 1'));
    expect(paths).toEqual([
      '1-van-ban/so-2.docx',
      '1-van-ban/so-1.docx',
      '4-kiem-phieu/bien-ban.docx',
    ]);
  });

  test('is a place of its own for each, also where a name looks like the number of another', () => {
    const paths = pathsOf(file('Nghị quyết'), file('Nghị quyết 2'), file('Nghị quyết'));
    expect(paths).toEqual([
      '1-van-ban/nghi-quyet.docx',
      '1-van-ban/nghi-quyet-2.docx',
      '1-van-ban/nghi-quyet-3.docx',
    ]);
  });
});
