export { DeskAsking as DeskOutcome } from '../asking/desk-asking.ts';
