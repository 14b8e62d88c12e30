// Checks of input and output, each removed in turn: single sign-on, hosts, agency files, backups, mail, the database.
// Must fail with: accepts only a sign-in of the level and the age that the operator requires
// Must fail with: refuses a provider whose discovery document names another issuer, and one without https
// Must fail with: accepts only the names of this machine, and builds no link from another name
// Must fail with: accepts a request if its address and its Host header both name this machine
// Must fail with: does not trust a page whose name resolves to this machine
// Must fail with: is accepted only with the signature of the server that the operator names
// Must fail with: has nothing of what is sealed while a poll is open, and says so, as does its import
// Must fail with: is refused with the line if it refers to others' records, or contains ballots of an unfinished poll
// Must fail with: restores no session and no open link
// Must fail with: nothing is sent unencrypted to a mail server on another machine
// Must fail with: is asked for with the same answer, whether or not a mail is sent
// Must fail with: is drawn by a press, not by opening the link, and replaces the old one, once
// Must fail with: is not given after 24 hours, or by a link that was changed
// Must fail with: is not given once its author has erased the suggestion, or had the address deleted
// Must fail with: is mailed once a day for a suggestion, and ten times a day to an address
// Must fail with: is asked for by one network as often as a wrong code is tried
// Must fail with: PostgreSQL is reached unencrypted only on this machine
import { describeUnguarded } from './describe-unguarded.ts';

const asAsked = 'accepts only a sign-in of the level and the age that the operator requires';
const issuer = 'refuses a provider whose discovery document names another issuer, and one without https';
describeUnguarded('packages/server/src/routes/desk/single-sign-on.test.ts', [
  [asAsked, 'auth/oidc.ts', "if (acr && !(typeof level === 'string' && acr.includes(level))) return false;", ''],
  [asAsked, 'auth/oidc.ts', 'now / 1000 - at <= maxAge + skew', 'true'],
  [asAsked, 'auth/oidc.ts', "typeof at === 'number' && now / 1000 - at", "typeof at !== 'number' || now / 1000 - at"],
  [issuer, 'auth/oidc.ts', 'withoutSlash(iss) !== withoutSlash(issuer)', 'false'],
  [issuer, 'auth/sign-in.ts', '!isSafeIssuer(options.sso.issuer)', 'false'],
]);

const loopback = 'accepts only the names of this machine, and builds no link from another name';
const agreed = 'accepts a request if its address and its Host header both name this machine';
const rebound = 'does not trust a page whose name resolves to this machine';
describeUnguarded('packages/server/src/http/own-address.test.ts', [
  [loopback, 'http/own-address.ts', '  checkHost(c, publicUrl);\n  return', '  return'],
  [rebound, 'http/same-origin.ts', 'checkHost(c, publicUrl);', ''],
  [rebound, 'pages/forms/received-form.ts', 'checkHost(c, publicUrl);', ''],
  [rebound, 'http/own-address.ts', '    checkHost(c, publicUrl);\n    return [', '    return ['],
  [agreed, 'http/own-address.ts', 'url.test(c.req.url)', 'true'],
  [agreed, 'http/own-address.ts', 'host.test(asked)', 'true'],
]);

const signed = 'is accepted only with the signature of the server that the operator names';
const own = "is refused with the line if it refers to others' records, or contains ballots of an unfinished poll";
const unsealed = 'has nothing of what is sealed while a poll is open, and says so, as does its import';
describeUnguarded('packages/server/src/cli/import/exported-agency.test.ts', [
  [signed, 'cli/import/exported-agency.ts', '!isSignedBy(key, digest, line.signed.signature)', 'false'],
  [signed, 'cli/import/exported-agency.ts', '!(await texts.next()).done', 'false'],
  [own, 'stores/agency-references.ts', 'row.agency === agency', 'true'],
  [unsealed, 'stores/agency-references.ts', '!wasSealed.has(slug)', 'true'],
  [own, 'stores/agency-references.ts', 'closed || wasOpen.has(slug)', 'true'],
  [own, 'stores/agency-references.ts', 'need(names.has(name), `${field}: there is no ${name} before', 'need(true, `'],
  [own, 'stores/agency-references.ts', 'isThere: () => names.has(name)', 'isThere: () => true'],
  [own, 'stores/agency-lines.ts', 'poll: v.strictObject', 'poll: v.looseObject'],
]);

const restored = 'restores no session and no open link';
describeUnguarded('packages/server/src/cli/commands/backup.test.ts', [
  [restored, 'cli/commands/restore.ts', 'await dropAccess(tx);', ''],
]);

const mail = 'nothing is sent unencrypted to a mail server on another machine';
describeUnguarded('packages/server/src/cli/start/smtp.test.ts', [
  [mail, 'cli/start/smtp.ts', 'requireTLS: !isLoopback(host)', 'requireTLS: false'],
]);

const untold = 'is asked for with the same answer, whether or not a mail is sent';
const onceOnly = 'is drawn by a press, not by opening the link, and replaces the old one, once';
const expired = 'is not given after 24 hours, or by a link that was changed';
const erasedOnce = 'is not given once its author has erased the suggestion, or had the address deleted';
const daily = 'is mailed once a day for a suggestion, and ten times a day to an address';
const bounded = 'is asked for by one network as often as a wrong code is tried';
describeUnguarded('packages/server/src/routes/public/new-codes.test.ts', [
  [untold, 'services/new-codes.ts', '!tracking.sameAddress(contact, address) || !left', '!left'],
  [onceOnly, 'auth/tracking.ts', '${reference}:${hash}:${until}`).toString', '${reference}:${until}`).toString'],
  [expired, 'services/new-codes.ts', '!(tracking.newCodeUntil(token) > clock())', 'false'],
  [erasedOnce, 'services/new-codes.ts', 'authorMay(live).length > 0', 'true'],
  [erasedOnce, 'stores/suggestions.ts', "\n    .innerJoin('contact', 'contact.suggestion', 'suggestion.id')", ''],
  [daily, 'model/code-notice.ts', '-1 - Math.floor(now / day)', '-1 - now'],
  [bounded, 'services/new-codes.ts', 'await attempts.take(network)', '0'],
]);

const database = 'PostgreSQL is reached unencrypted only on this machine';
describeUnguarded('packages/server/src/stores/postgres/transport.test.ts', [
  [database, 'stores/postgres/transport.ts', 'throw new PlainTransport', "return 'plain';"],
  [database, 'stores/postgres/servers.ts', 'checkTransport(url);', ''],
]);
