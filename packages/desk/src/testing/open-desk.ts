import { fixture } from '@open-wc/testing';
import type { Language } from '@shura/contract';
import { html } from 'lit';
import type { ShuraDesk } from '../app/shura-desk.ts';
import { memoryPlace } from '../ui/place.ts';
import { type DeskStory, inside } from './desk-story.ts';
import { fakeDeskClient } from './fake-desk-client.ts';

/** Text without isolation characters and without white space between lines of a template. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Opens the desk at an address in a test, and waits for its view. */
export async function openDesk(
  language: Language,
  { at, server, replaced }: Pick<DeskStory, 'at' | 'server' | 'replaced'>,
) {
  const [client, place] = [fakeDeskClient(server, replaced), memoryPlace(at)];
  const desk = await fixture<ShuraDesk>(html`
    <shura-desk .preferences=${{ language, theme: 'auto' }} .place=${place} .client=${client}></shura-desk>
  `);
  const within = inside(desk);
  await within.find('h1');
  return { ...within, client, place };
}
