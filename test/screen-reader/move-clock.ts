/** Loaded into a server (`NODE_OPTIONS=--import`): moves its clock. */
import { ahead, moveClock } from './moved-clock.ts';

moveClock(ahead);
