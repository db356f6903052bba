import { saveFile } from './save-file.ts';

/** Lets the browser save a text as a file. */
export function saveText(file: {
  readonly name: string;
  readonly text: string;
  /** Media type without its character set. */
  readonly type: string;
}): void {
  const { name, text, type } = file;
  saveFile({ name, content: new Blob([text], { type: `${type};charset=utf-8` }) });
}
