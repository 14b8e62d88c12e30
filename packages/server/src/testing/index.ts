export { describeRaces, describeStore } from './describe-store.ts';
export { describeSuggestions } from './describe-suggestions.ts';
