export type { ClientOptions, KeptBallot, ShuraClient } from './create-client.ts';
export { createClient } from './create-client.ts';
export { ShuraProblem, ShuraUnreachable } from './errors.ts';
export type { ClientStorage } from './safe-storage.ts';
