// A server without each of the guards of its staff's accounts: their lines are taken out as they are read.
// Must fail with: end a session that is idle for an hour, which an unattended desk does not prevent
// Must fail with: end a session after twelve hours, however much it is used
// Must fail with: keep the tokens of sessions from scripts, and end a session by its id
// Must fail with: take a fresh sign-in before factors, passwords, roles and keys change
// Must fail with: accept a code of an authenticator once, of all that send it at once
// Must fail with: take a passkey only of somebody who has shown it who they are
// Must fail with: refuse passwords that are tried early
// Must fail with: write refused sign-ins down, bounded by accounts and time
// Must fail with: let an owner in from a network they signed in from before, by a process that never saw them
// Must fail with: refuse a network that guesses admin tokens, before it looks at the next one
import { withoutGuards } from './without-guards.ts';

withoutGuards([
  ['auth/better-auth.ts', 'if (userVerified !== true) throw', 'if (false) throw'],
  ['auth/better-auth.ts', '!(await store.acceptStep(person, step))', 'false'],
  ['auth/better-auth.ts', 'disableSessionRefresh: true', 'updateAge: 0'],
  ['auth/sign-in.ts', 'if (idle >= sessionLife.idle)', 'if (false)'],
  ['auth/sessions.ts', 'Date.now() - session.began < sessionLife.fresh', 'true'],
  ['auth/passwords.ts', 'listed ??= readList()', 'return false'],
  ['routes/desk/sign-in-answers.ts', "name === 'token'", 'false'],
  ['routes/desk/password-attempts.ts', 'const known = await', 'const known = false && await'],
  ['services/failed-sign-ins.ts', 'await store.noteFailure(person, kind, clock())', '0'],
  ['http/admin-gate.ts', 'guesses.take(network, 1, now) === 0', 'false'],
]);

const { describeAccounts } = await import('@shura/server/testing');
describeAccounts('careless');
