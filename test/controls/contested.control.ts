// What those who asked say to what is called carried out, each guard removed in turn.
// Must fail with: takes a statement only from the author and from older supports, once anything was called carried out
// Must fail with: counts each person once, whatever they said before and how often
// Must fail with: keeps the counts that its rows come to, whatever is given, taken back and said
// Must fail with: adds one act when enough people say it at once, with the counts of that moment
// Must fail with: is contested by the larger of five, a tenth of the older supporters, and what the policy asks for
// Must fail with: runs the clock as if it had never stopped, and only new evidence stops it
// Must fail with: is not replaced by the same words and link
// Must fail with: reopens the clock with the fifth "not yet", and new evidence alone stops it
import { describeUnguarded } from './describe-unguarded.ts';

const older = 'takes a statement only from the author and from older supports, once anything was called carried out';
const oneAct = 'adds one act when enough people say it at once, with the counts of that moment';
const counts = 'keeps the counts that its rows come to, whatever is given, taken back and said';
const once = 'counts each person once, whatever they said before and how often';
describeUnguarded('packages/server/src/stores/sqlite/sqlite-store.test.ts', [
  [older, 'stores/contests.ts', ".where('evidence', '<', nth)", ''],
  [older, 'stores/supports.ts', 'evidenceOf(await actsOf(tx, suggestion))?.nth ?? 0', '0'],
  [once, 'stores/contests.ts', 'voter: key, reason }', 'voter: Buffer.from(crypto.randomUUID()), reason }'],
  [counts, 'stores/contests.ts', 'await countStatement(tx, suggestion, n, reason, -1)', ''],
  [oneAct, 'rules/contest.ts', 'evidence.contestedAt === undefined && ', ''],
]);

const larger = 'is contested by the larger of five, a tenth of the older supporters, and what the policy asks for';
const clock = 'runs the clock as if it had never stopped, and only new evidence stops it';
const same = 'is not replaced by the same words and link';
describeUnguarded('packages/server/src/rules/contest.test.ts', [
  [larger, 'rules/contest.ts', 'Math.ceil(supporters / 10)', '0'],
  [clock, 'rules/contest.ts', 'place > contested && ', ''],
  [same, 'rules/contest.ts', 'told(act) === told(wanted)', 'false'],
]);

const reopened = 'reopens the clock with the fifth "not yet", and new evidence alone stops it';
describeUnguarded('packages/server/src/routes/public/contests.test.ts', [
  [reopened, 'rules/suggestion-rules.ts', '!isNewEvidence(context.suggestion.acts, { evidence, link })', 'false'],
]);
