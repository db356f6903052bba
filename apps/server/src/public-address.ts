import { BlockList, isIPv4 } from 'node:net';
import { err, ok, type Result } from '@daihoi/domain/kernel';

export interface PublicAddressRefusal {
  readonly code: 'config.public-address-malformed';
  readonly raw: string;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** True when nobody but this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return loopback.has(host);
}

/**
 * DAIHOI_PUBLIC_URL as an origin without a slash at its end: `https://dai-hoi.tinh.example`. Passwords travel under it, so
 * plain http is only for addresses of this machine, and for a private address in figures, as two laptops of a counting room
 * have on their cable (RFC 1918, RFC 3927); pages are served at the root, so it carries no path.
 */
export function readPublicAddress(
  raw: string | undefined,
): Result<string | undefined, PublicAddressRefusal> {
  const written = raw?.trim();
  if (!written) return ok(undefined);
  const url = URL.parse(written);
  return url && isOrigin(url) && isSafe(url)
    ? ok(url.origin)
    : err({ code: 'config.public-address-malformed', raw: written });
}

/** True when people reach the program at this address from other machines. */
export function isBeyondThisMachine(publicAddress: string | undefined): boolean {
  const host = publicAddress === undefined ? undefined : URL.parse(publicAddress)?.hostname;
  return host !== undefined && !isLoopback(withoutBrackets(host));
}

function isOrigin(url: URL): boolean {
  const more = [url.username, url.password, url.search, url.hash];
  return url.pathname === '/' && more.every((part) => part === '');
}

function isSafe(url: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && (isLoopback(withoutBrackets(url.hostname)) || isOnCable(url));
}

const cable = new BlockList();
cable.addSubnet('10.0.0.0', 8);
cable.addSubnet('172.16.0.0', 12);
cable.addSubnet('192.168.0.0', 16);
cable.addSubnet('169.254.0.0', 16);

/** True for addresses that no router of the internet carries. */
function isOnCable({ hostname }: URL): boolean {
  return isIPv4(hostname) && cable.check(hostname);
}

/** An address of IPv6 stands in brackets in a URL: `[::1]`. */
function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, '');
}
