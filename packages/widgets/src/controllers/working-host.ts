import type { LitElement } from 'lit';

/**
 * Replaces `say-working.ts` in our bundles, where the module for proof of work receives the element and shows the
 * message.
 */
export const sayWorking = (host: LitElement) => host;
