export { describeAccounts } from './describe-accounts.ts';
export { describeBadWrites } from './describe-bad-writes.ts';
export { describeProofs, describeRush } from './describe-crowd.ts';
export { describeInterims } from './describe-interims.ts';
export { describeRoutes } from './describe-routes.ts';
export { describeSharedRaces, describeSharedStore } from './describe-shared-store.ts';
export { describeStaff } from './describe-staff.ts';
export { describeRaces, describeStore } from './describe-store.ts';
export { describeSuggestions } from './describe-suggestions.ts';
