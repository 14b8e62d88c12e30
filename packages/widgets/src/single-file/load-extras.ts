import { type Extras, pollExtras } from '../poll/extras.ts';

// Stands in for its namesake in builds of one file.
export const extrasAreApart = false;
export const loadExtras = async (): Promise<Extras> => pollExtras;
