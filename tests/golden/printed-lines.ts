const emoji = /\p{Emoji_Presentation}/gu;

/** Text without white space (lines break elsewhere in each file) and without letters that Times does not have. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(emoji, '').replaceAll(/\s/gu, '');
}

/** The first of the lines that does not follow the one before it, or nothing when all stand in order. */
export function firstOutOfOrder(lines: readonly string[], text: string): string | undefined {
  const page = squeezed(text);
  let from = 0;
  return lines.find((line) => {
    const at = page.indexOf(squeezed(line), from);
    from = at + squeezed(line).length;
    return at < 0;
  });
}
