import pg from 'pg';
import { isLoopback } from '../../text/loopback.ts';
import { addressesOf } from './addresses.ts';
import { PlainTransport } from './check-database.ts';

/**
 * Returns `safe` if the database is reached on this machine, or by TLS with a verified certificate
 * (`sslmode=verify-full`); `plain` if the URL says `sslmode=disable`. Throws a {@link PlainTransport} otherwise:
 * libpq's other modes encrypt without verifying the server, or not at all.
 */
export const checkTransport = (url: string): 'safe' | 'plain' => {
  const modes = addressesOf(url)
    // pg parses the address, since hosts may also come from the query or PGHOST. A path is a local socket.
    .map((address) => ({ address, host: new pg.Client({ connectionString: address }).host }))
    .filter(({ host }) => !host.startsWith('/') && !isLoopback(host))
    .map(({ address }) => new URL(address).searchParams.getAll('sslmode').at(-1));
  if (modes.every((mode) => mode === 'verify-full')) return 'safe';
  if (modes.every((mode) => mode === 'verify-full' || mode === 'disable')) return 'plain';
  throw new PlainTransport('is on another machine: add ?sslmode=verify-full to its address, or sslmode=disable');
};
