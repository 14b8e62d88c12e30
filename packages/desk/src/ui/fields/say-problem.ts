import { ShuraProblem, SignInRefused } from '@shura/client';
import type { Failure } from '@shura/widgets/resource';
import type { Desk } from '../desk.ts';
import { problemWords } from './problem-words.ts';

/** Types of problems that use the words of another type. */
const alike: Readonly<Record<string, string>> = { 'too-many-attempts': 'locked', 'too-many-requests': 'busy' };

/** Why something failed and what to do, in a sentence. Never contains the server's words or names. */
export function sayProblem({ language, format }: Pick<Desk, 'language' | 'format'>, error: unknown): string {
  const w = problemWords[language];
  const said = (type: string): string | undefined => {
    const words = Object.hasOwn(w, type) ? w[type as keyof typeof w] : undefined;
    return typeof words === 'string' ? words : undefined;
  };
  if (error instanceof SignInRefused || error instanceof ShuraProblem) {
    const type = error instanceof SignInRefused ? error.reason : error.type;
    if (error.retryAfter && (type === 'locked' || type === 'too-many-attempts')) {
      return w.lockedFor(format, Math.ceil(error.retryAfter / 60));
    }
    return said(alike[type] ?? type) ?? w.other;
  }
  return w.unreachable;
}

/** Why something could not be loaded; nothing was typed that could be lost. */
export function sayUnloaded(desk: Pick<Desk, 'language' | 'format'>, failure: Failure): string {
  const words: Readonly<Record<string, string>> = problemWords[desk.language].loading;
  return words[failure instanceof ShuraProblem ? failure.type : 'unreachable'] ?? sayProblem(desk, failure);
}
