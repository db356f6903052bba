/** Words of kind that a map of neighbours can do without: everyone there knows that Gò Quao is a district. */
const dropped = ['Huyện', 'Quận', 'Xã', 'Phường', 'Thị trấn', 'Đảng bộ', 'Đảng ủy'];

/** Words of kind that tell two neighbours of one name apart, shortened as signposts shorten them. */
const shortened: readonly (readonly [string, string])[] = [
  ['Thành phố', 'TP.'],
  ['Thị xã', 'TX.'],
];

/** A unit's short name as a tile bears it: "Huyện Gò Quao" is "Gò Quao", "Thành phố Rạch Giá" is "TP. Rạch Giá". */
export function tileName(shortName: string): string {
  for (const [word, short] of shortened)
    if (shortName.startsWith(`${word} `)) return `${short} ${shortName.slice(word.length + 1)}`;
  const word = dropped.find((each) => shortName.startsWith(`${each} `));
  const rest = word === undefined ? '' : shortName.slice(word.length + 1);
  // "Phường 1" is no "1", and "Đảng bộ cơ quan" would begin with a small letter.
  return /^\p{Lu}/u.test(rest) ? rest : shortName;
}

const letterWidth = 6.6;
const lineHeight = 15.6;
/** Padding on both sides, and the icon before the first word. */
const around = { across: 14, down: 12, icon: 16 };

/** Whether a tile of this size has room for a line under its name; judged by the average letter, never too hopefully. */
export function hasRoomUnder(
  name: string,
  box: { readonly width: number; readonly height: number },
): boolean {
  const room = box.width - around.across;
  let lines = 1;
  let taken = around.icon;
  for (const word of name.split(' ')) {
    const length = (word.length + 1) * letterWidth;
    if (taken > 0 && taken + length > room) {
      lines += 1;
      taken = 0;
    }
    taken += length;
  }
  return (lines + 1) * lineHeight + around.down <= box.height;
}
