import pg from 'pg';
import { isLoopback } from '../../text/loopback.ts';
import { addressesOf } from './addresses.ts';
import { PlainTransport } from './check-database.ts';

/**
 * Whether a database is reached as it should be: on this machine, or by TLS that checks whose certificate it is
 * (`sslmode=verify-full`). `plain` where the address says `sslmode=disable`. Throws a {@link PlainTransport} otherwise:
 * libpq's other modes encrypt for whoever answers, or not at all.
 */
export const checkTransport = (url: string): 'safe' | 'plain' => {
  const modes = addressesOf(url)
    // As pg reads the address, which knows hosts in the query and in PGHOST too. A path is a socket of this machine.
    .map((address) => ({ address, host: new pg.Client({ connectionString: address }).host }))
    .filter(({ host }) => !host.startsWith('/') && !isLoopback(host))
    .map(({ address }) => new URL(address).searchParams.getAll('sslmode').at(-1));
  if (modes.every((mode) => mode === 'verify-full')) return 'safe';
  if (modes.every((mode) => mode === 'verify-full' || mode === 'disable')) return 'plain';
  throw new PlainTransport('is on another machine: add ?sslmode=verify-full to its address, or sslmode=disable');
};
