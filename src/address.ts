import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** Networks that are nobody's public address: this machine, the house, the provider's own, test nets, multicast. Cloud
 *  machines answer on 169.254.169.254 with their keys. @see IANA special-purpose address registries */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only global unicast leads outside, and of that not the tunnels, which carry an IPv4 address of their own. */
const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is one on the public internet. Pure. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%', 1)[0]!;
  if (!isIPv6(plain)) return !inside.check(plain, 'ipv4');
  return outside.check(plain, 'ipv6') && !inside.check(plain, 'ipv6');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an IP address is this machine's own. Pure. */
export const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** The host of an address of the web: a name, or an IP address without brackets. Pure. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the system's resolver. */
export const resolveAll: Resolve = (host) => lookup(host, { all: true });

export interface Reach {
  readonly mayReach: (address: string) => boolean;
  readonly resolve: Resolve;
  /** Ends the wait for a resolver, which may be slower than anybody should wait. */
  readonly limit: AbortSignal;
}

/** The one IP address to connect to: a name may say something else a moment later. Every address of the name must do, since one
 *  that does not may be the one that is taken. Never throws.
 *  @returns `unknown-host` where the name cannot be looked up, in time or at all; `no-address` where it has none; `inside`
 *    where one of them may not be reached */
export async function placeOf(
  url: URL,
  { mayReach, resolve, limit }: Reach,
): Promise<LookupAddress | 'unknown-host' | 'no-address' | 'inside'> {
  const host = hostOf(url);
  const family = isIP(host);
  let found: readonly LookupAddress[];
  try {
    found = family === 0 ? await within(limit, resolve(host)) : [{ address: host, family }];
  } catch {
    return 'unknown-host';
  }
  if (found.some(({ address }) => !mayReach(address))) return 'inside';
  return found[0] ?? 'no-address';
}

/** Makes a request connect to one place, whatever its name may say by then. Pure. */
export const lookupOf =
  (place: LookupAddress): LookupFunction =>
  (_host, { all }, back) =>
    all ? back(null, [place]) : back(null, place.address, place.family);

const within = <T>(limit: AbortSignal, answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_resolve, reject) => {
      limit.addEventListener('abort', () => reject(new Error('out of time')), { once: true });
    }),
  ]);
