import { type Role, roles } from './lists.ts';
import type { StaffAct } from './staff-acts.ts';

/** Whether `role` includes the rights of `minRole`. */
export const mayAs = (role: Role, minRole: Role): boolean => roles.indexOf(role) >= roles.indexOf(minRole);

/** The lowest role that may do each act on a suggestion. */
export const roleOfAct: Readonly<Record<StaffAct['kind'], Role>> = {
  publish: 'moderator',
  hide: 'moderator',
  redact: 'moderator',
  remove: 'moderator',
  acknowledge: 'moderator',
  'decide-appeal': 'moderator',
  link: 'moderator',
  unlink: 'moderator',
  word: 'moderator',
  'decide-claim': 'moderator',
  refer: 'answerer',
  ask: 'answerer',
  answer: 'answerer',
  'carry-out': 'answerer',
  delay: 'answerer',
  confirm: 'publisher',
  poll: 'publisher',
};

/** The lowest role that sees each view of an agency in the desk. What one may change there, each route decides. */
export const roleOfView = {
  inbox: 'viewer',
  suggestions: 'viewer',
  asking: 'viewer',
  search: 'viewer',
  responses: 'viewer',
  adoption: 'moderator',
  counters: 'moderator',
  insights: 'viewer',
  people: 'administrator',
  settings: 'administrator',
  audit: 'administrator',
  deletion: 'administrator',
} as const satisfies Record<string, Role>;
export type AgencyView = keyof typeof roleOfView;

/** Query parameter of requests that a desk sends automatically: they do not extend the session. */
export const unattendedQuery = 'unattended';
