// An nginx that refuses an office, logs voters' addresses, keeps the mount path, and repeats at the next server the requests
// that the first has already received.
// Must fail with: refuses an address that sends thousands at once with a problem
// Must fail with: logs no address of a person who votes or suggests
// Must fail with: removes the mount path from requests to the servers
// Must fail with: retries at the next server a request that the first could not receive, but not one it was processing
import { describeFrontDoor } from '../postgres/front-door.ts';

describeFrontDoor('a careless nginx', [
  ['limit_req', 'zone=shura_requests burst=1000 nodelay'],
  ['proxy_pass', 'http://shura'],
  ['access_log', '/var/log/nginx/shura.log combined'],
  ['proxy_next_upstream_timeout', '60s'],
]);
