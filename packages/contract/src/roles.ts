import { type Role, roles } from './lists.ts';
import type { StaffAct } from './staff-acts.ts';

/** Whether someone who is `role` may do what takes at least `least`. */
export const mayAs = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** The least role that does each act on a suggestion. */
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

/** A parameter of requests that a desk sends by itself, without anybody at it: they do not keep a session from ending. */
export const unattendedQuery = 'unattended';
