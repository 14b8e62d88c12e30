export { describeRaces, describeStore } from './describe-store.ts';
