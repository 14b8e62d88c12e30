import type { Consultation } from '@shura/contract';
import type { Draft } from '@shura/contract/suggestion-form';

const keyOf = (slug: string) => `shura:draft:${slug}`;

export function readDraft(slug: string): Draft {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(slug)) ?? '{}') as Draft;
  } catch {
    return {};
  }
}

/** Keeps what is being written until this tab is closed, but for the address of whoever writes; or forgets it. */
export function keepDraft(slug: string, draft?: Draft): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(slug), JSON.stringify({ ...draft, contact: '' }));
    else sessionStorage.removeItem(keyOf(slug));
  } catch {
    // A page without storage keeps it as long as it is open.
  }
}

/** Takes suggestions now. */
export const takes = ({ state, suggestions }: Consultation) => state === 'open' && suggestions !== undefined;
