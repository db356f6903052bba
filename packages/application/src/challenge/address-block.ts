/**
 * What of a network address stands for one household: an address of IPv4 as it is, of IPv6 the first 64 bits, for every line has
 * 2^64 addresses of its own (RFC 6177).
 */
export function addressBlock(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::', 2);
  const [left, right] = [groupsOf(head), groupsOf(tail ?? '')];
  const skipped = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: skipped }, () => '0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function groupsOf(part: string): readonly string[] {
  const groups = part.split(':').filter((group) => group !== '');
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/u, ''));
}
