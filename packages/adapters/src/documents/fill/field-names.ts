import type { UnreadPlace } from '@daihoi/application/templates';
import { isFieldName, writtenFields } from '@daihoi/domain/paper-templates';
import type { SourceElement } from '../repair/source-tree.ts';
import { mergeFieldsIn } from './merge-fields.ts';
import {
  controlName,
  controlsIn,
  isFrame,
  paragraphsIn,
  paragraphText,
} from './paragraph-fields.ts';

const noText: ReadonlySet<SourceElement> = new Set();

/** The names of all fields below an element, as often as they stand there: controls, braces, and merge fields of Word. */
export function namesIn(element: SourceElement): readonly string[] {
  return [
    ...controlsIn(element).flatMap((control) =>
      isFrame(control) ? [] : (controlName(control) ?? []),
    ),
    ...paragraphsIn(element).flatMap((paragraph) => [
      ...writtenFields(paragraphText(paragraph, noText).text).map(({ name }) => name),
      ...mergeFieldsIn(paragraph).fields.map(({ name }) => name),
    ]),
  ];
}

/** Places below an element that ask for a value in a way that cannot be filled. */
export function unreadIn(element: SourceElement): readonly UnreadPlace[] {
  const rows = controlsIn(element).flatMap((control): readonly UnreadPlace[] => {
    const name = isFrame(control) ? controlName(control) : undefined;
    if (name === undefined || !isFieldName(name)) return [];
    return control.children.some((child) => namesIn(child).length > 0)
      ? []
      : [{ kind: 'rows', name }];
  });
  const merged = paragraphsIn(element).flatMap((paragraph) =>
    mergeFieldsIn(paragraph).unread.map((name): UnreadPlace => ({ kind: 'mergeField', name })),
  );
  return [...rows, ...merged];
}
