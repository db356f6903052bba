/** Clock time in Vietnam with seconds: 14:06:31. The room writes down who counted what to the second. */
export function clockSeconds(at: string): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? '' : new Date(moment + 7 * 3_600_000).toISOString().slice(11, 19);
}
