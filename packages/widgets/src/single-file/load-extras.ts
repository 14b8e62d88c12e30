import { pollExtras } from '../poll/extras.ts';
import type { Extras } from '../poll/poll-view.ts';

// Replaces its namesake in single-file builds.
export const extrasAreApart = false;
export const loadExtras = async (): Promise<Extras> => pollExtras;
