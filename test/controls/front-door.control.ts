// An nginx that turns an office away, writes down who votes, keeps the path it is mounted below, and gives each server what
// the other was busy with.
// Must fail with: says that it is too much, as the server does, to an address that sends thousands at once
// Must fail with: writes down no address of who votes or suggests
// Must fail with: takes the path away below which the servers are mounted
// Must fail with: gives the next server what the first could not take, and not what it was busy with
import { describeFrontDoor } from '../postgres/front-door.ts';

describeFrontDoor('a careless nginx', [
  ['limit_req', 'zone=shura_requests burst=1000 nodelay'],
  ['proxy_pass', 'http://shura'],
  ['access_log', '/var/log/nginx/shura.log combined'],
  ['proxy_next_upstream_timeout', '60s'],
]);
