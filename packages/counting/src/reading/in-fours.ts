/** The same bytes four at a time, to pass over those that are all 0; bytes that are left over at the end are not in it. */
export function inFours({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length >> 2);
}
