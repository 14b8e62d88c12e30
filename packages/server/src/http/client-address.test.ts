import { deepEqual, equal, throws } from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { Hono } from 'hono';
import { clientNetwork, parseNetworks } from './client-address.ts';

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
});

/** The network that a request from `peer` with `forwarded` is assigned to. */
const network = async (trusted: readonly string[], peer: string, forwarded?: string) => {
  const networkOf = clientNetwork(parseNetworks(trusted), (message) => warnings.push(message));
  const app = new Hono().get('/', (c) => c.text(networkOf(c)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } });
  return response.text();
};

it('a forwarded address counts only as far as trusted proxies wrote it', async () => {
  const proxies = ['127.0.0.1', '10.0.0.0/8'];
  equal(await network([], '203.0.113.9', '198.51.100.1'), '203.0.113.9');
  equal(await network(proxies, '203.0.113.9', '198.51.100.1'), '203.0.113.9');
  equal(await network(proxies, '127.0.0.1', '198.51.100.1'), '198.51.100.1');
  equal(await network(proxies, '::ffff:127.0.0.1', '1.1.1.1, 198.51.100.1, 10.2.3.4'), '198.51.100.1');
  equal(await network(proxies, '127.0.0.1', '198.51.100.1, nonsense'), '127.0.0.1');
  equal(await network(proxies, '127.0.0.1'), '127.0.0.1');
});

it('an IPv4 address is the same network in every spelling, and so is an IPv6 /64', async () => {
  equal(await network([], '::ffff:203.0.113.9'), await network([], '203.0.113.9'));
  equal(await network([], '2001:db8:1:2::1'), await network([], '2001:db8:1:2:ffff::9'));
  equal((await network([], '2001:db8:1:2::1')) === (await network([], '2001:db8:1:3::1')), false);
});

it('an address may have the port that a gateway adds', async () => {
  equal(await network(['127.0.0.1'], '127.0.0.1', '203.0.113.9:51234'), '203.0.113.9');
  const ipv6 = await network([], '2001:db8:1:2::1');
  equal(await network(['127.0.0.1'], '127.0.0.1', '[2001:db8:1:2::1]:443'), ipv6);
  equal(await network(['127.0.0.1'], '127.0.0.1', '2001:db8:1:2::1'), ipv6);
  deepEqual(warnings, []);
});

it('a trusted proxy that names no client gives a warning, and half the Internet is refused as a proxy', async () => {
  await network(['127.0.0.1'], '203.0.113.9');
  deepEqual(warnings, []);
  await network(['127.0.0.1'], '127.0.0.1');
  equal(warnings.length, 1);
  for (const all of ['0.0.0.0/0', '::/0', '0.0.0.0/1']) throws(() => parseNetworks([all]), /half the Internet/, all);
  parseNetworks(['10.0.0.0/8', 'fc00::/7']);
});

it('an invalid entry of the list is named', () => {
  throws(() => parseNetworks(['10.0.0.0/8', 'proxy.local']), /not an address or a network: proxy\.local/);
});
