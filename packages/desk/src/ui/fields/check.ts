import type { Language } from '@shura/contract';
import { fieldWords } from './words.ts';

/** An error if the value is empty. */
export const needed = (language: Language, value: string): string | undefined =>
  value ? undefined : fieldWords[language].missing;

/** Catches incomplete addresses only; the server validates. */
export const addressProblem = (language: Language, email: string): string | undefined =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) ? undefined : fieldWords[language].email;
