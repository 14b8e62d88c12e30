import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Parses a list of addresses and CIDR blocks; throws an error that quotes the entry at fault. */
export const parseNetworks = (list: readonly string[]): Network[] =>
  list.map((entry) => {
    try {
      if (entry.includes('/')) return ipaddr.parseCIDR(entry);
      const address = ipaddr.process(entry);
      return [address, address.kind() === 'ipv4' ? 32 : 128];
    } catch {
      throw new Error(`not an address or a network: ${entry}`);
    }
  });

/**
 * Names the network a request comes from: an IPv4 address, or the /64 of an IPv6 one. `X-Forwarded-For` counts only as
 * far as trusted proxies wrote it: read from the right, the first address that is not one of theirs.
 */
export const clientNetwork = (trusted: readonly Network[]) => {
  const isTrusted = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
    trusted.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));

  return (c: Context): string => {
    let address = parse(peerAddress(c));
    if (!address) return 'unknown';
    const hops = trusted.length > 0 ? (c.req.header('x-forwarded-for')?.split(',') ?? []) : [];
    while (isTrusted(address)) {
      const next = parse(hops.pop()?.trim());
      if (!next) break;
      address = next;
    }
    return address.kind() === 'ipv4' ? address.toString() : `${address.toByteArray().slice(0, 8).join('.')}/64`;
  };
};

const parse = (text: string | undefined) => (text && ipaddr.isValid(text) ? ipaddr.process(text) : undefined);

/** The other end of the connection, where the host runs on `@hono/node-server`. */
const peerAddress = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;
