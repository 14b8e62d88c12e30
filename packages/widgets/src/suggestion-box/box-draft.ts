import { safeStorage } from '@shura/client';
import type { Consultation } from '@shura/contract';
import type { Draft } from '@shura/contract/suggestion-form';

const keyOf = (slug: string) => `shura:draft:${slug}`;

const storage = safeStorage(() => sessionStorage);

export const readDraft = (slug: string): Draft => storage.read<Draft>(keyOf(slug)) ?? {};

/** Stores a draft in `sessionStorage`, without the author's e-mail. Removes it if `draft` is undefined. */
export const keepDraft = (slug: string, draft?: Draft): void =>
  storage.set(keyOf(slug), draft ? JSON.stringify({ ...draft, contact: '' }) : null);

/** Whether a consultation takes suggestions now. */
export const takes = ({ state, suggestions }: Consultation) => state === 'open' && suggestions !== undefined;
