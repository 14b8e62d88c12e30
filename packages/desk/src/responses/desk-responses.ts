export { DeskAsking as DeskResponses } from '../asking/desk-asking.ts';
