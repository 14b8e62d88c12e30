import { pollExtras } from '../poll/extras.ts';
import type { Extras } from '../poll/poll-view.ts';

// Stands in for its namesake in builds of one file.
export const extrasAreApart = false;
export const loadExtras = async (): Promise<Extras> => pollExtras;
