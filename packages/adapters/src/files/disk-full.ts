/** No room, no room for this user, none in one file; the last one is what PostgreSQL calls it. */
const codes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG', '53100'];

/** True for a fault of writing that says the disk takes no more. */
export function isDiskFull(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && codes.includes(fault.code);
}
