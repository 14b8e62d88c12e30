import type { Language } from '@shura/contract';
import { fieldWords } from './words.ts';

/** Says of what is empty that it is needed. */
export const needed = (language: Language, value: string): string | undefined =>
  value ? undefined : fieldWords[language].missing;

/** Whether something is an address is for the server to say; this catches what was not finished. */
export const addressProblem = (language: Language, email: string): string | undefined =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) ? undefined : fieldWords[language].email;
