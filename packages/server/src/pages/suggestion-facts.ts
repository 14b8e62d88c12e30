import type { Clock, Suggestion } from '@shura/contract';
import { html } from 'hono/html';
import { linkTo, type Surroundings } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

/** How long a suggestion has waited for its answer, in working days. */
export const renderWaiting = (voice: Voice, { waited, late }: Clock): Html =>
  html`<span class="waiting${late ? ' late' : ''}">${voice.public.waiting(waited)}</span>`;

/** Distinct people behind it. */
export const saySupporters = (voice: Voice, { supporters }: Suggestion): string => voice.public.supporters(supporters);

export const renderReference = (view: Pick<Surroundings, 'voice' | 'root'>, reference: string): Html =>
  html`<a href="${linkTo(view, `s/${reference}`)}">${view.voice.sign(reference)}</a>`;
