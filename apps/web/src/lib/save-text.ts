/** Lets the browser save a text as a file. */
export function saveText(file: {
  readonly name: string;
  readonly text: string;
  /** Media type without its character set. */
  readonly type: string;
}): void {
  const { name, text, type } = file;
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
