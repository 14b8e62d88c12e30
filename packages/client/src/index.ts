export type { ClientOptions } from './connection.ts';
export type { ConsultationClient, Followed } from './consultation-client.ts';
export { createConsultationClient } from './consultation-client.ts';
export type { KeptBallot, ShuraClient } from './create-client.ts';
export { createClient } from './create-client.ts';
export { ShuraProblem, ShuraUnreachable } from './errors.ts';
export type { ClientStorage } from './safe-storage.ts';
