import { FieldMessage } from './field.tsx';

/** What is wrong with the whole of something, told to readers at once; nothing while nothing is. */
export function Wrong({ children }: { readonly children: string | undefined }) {
  if (children === undefined || children === '') return null;
  return (
    <div role="alert">
      <FieldMessage>{children}</FieldMessage>
    </div>
  );
}
