/** A text entry of a form, composed (NFC); empty when it is not there. */
export function formText(entered: FormData, name: string): string {
  const value = entered.get(name);
  return typeof value === 'string' ? value.normalize('NFC') : '';
}
