import { pollExtras } from '../poll/extras.ts';
import type { Extras } from '../poll/poll-view.ts';

// Replaces `poll/load-extras.ts` in single-file builds.
export const extrasAreApart = false;
export const loadExtras = async (): Promise<Extras> => pollExtras;
