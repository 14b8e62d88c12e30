// The server without each guard of staff accounts: one guard at a time is removed as its file is loaded.
// Must fail with: end a session that is idle for an hour, even if an unattended desk still polls
// Must fail with: end a session after twelve hours, however much it is used
// Must fail with: hide session tokens from scripts, and end a session by its id
// Must fail with: require a fresh sign-in to change factors, passwords, roles and keys
// Must fail with: accept an authenticator’s code once, even from concurrent requests
// Must fail with: accept a passkey only with user verification
// Must fail with: refuse guessable passwords
// Must fail with: log refused sign-ins, limited by account and time
// Must fail with: accept an owner from a known network while the account is locked, also after a restart
// Must fail with: refuse a network that guesses admin tokens, before the next token is checked
import { withoutGuards } from './without-guards.ts';

withoutGuards([
  ['auth/better-auth.ts', 'if (userVerified !== true) throw', 'if (false) throw'],
  ['auth/better-auth.ts', '!(await store.acceptStep(person, step))', 'false'],
  ['auth/better-auth.ts', 'disableSessionRefresh: true', 'updateAge: 0'],
  ['auth/sign-in.ts', 'if (idle >= sessionLife.idle)', 'if (false)'],
  ['auth/sessions.ts', 'Date.now() - session.began < sessionLife.fresh', 'true'],
  ['auth/guessable-passwords.ts', 'listed ??= readList()', 'return false'],
  ['routes/desk/sign-in-answers.ts', "name === 'token'", 'false'],
  ['routes/desk/password-attempts.ts', 'const known = await', 'const known = false && await'],
  ['services/failed-sign-ins.ts', 'await store.noteFailure(person, kind, clock())', '0'],
  ['http/admin-gate.ts', 'guesses.take(network, 1, now) === 0', 'false'],
]);

const { describeAccounts } = await import('@shura/server/testing');
describeAccounts('careless');
