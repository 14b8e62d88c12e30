import type { Language } from '@shura/contract';
import { html } from 'lit';
import { renderSection } from '../../ui/fields/section.ts';
import { settingsWords } from './words.ts';

/** Sections that every agency has, and those of one that takes suggestions, in the order of the page. */
const always = ['agency', 'offices', 'sites', 'brand'] as const;
const withSuggestions = [...always, 'pledge', 'calendar', 'policy'] as const;
type SectionName = (typeof withSuggestions)[number];

const idOf = (name: SectionName): string => `section-${name}`;

/** A section that the index links to. */
export const renderPart = (language: Language, name: SectionName, fields: unknown) =>
  renderSection({ ...settingsWords[language][name], id: idOf(name) }, fields);

/** Moves the reader and the focus to a heading; the address of the page stays. */
function open(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const heading = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Links to the sections. */
export function renderIndex(language: Language, takesSuggestions: boolean) {
  const w = settingsWords[language];
  const names: readonly SectionName[] = takesSuggestions ? withSuggestions : [...always, 'policy'];
  return html`
    <nav class="index" aria-label=${w.index}>
      <ul>
        ${names.map((name) => html`<li><a href="#${idOf(name)}" @click=${open}>${w[name].title}</a></li>`)}
      </ul>
    </nav>
  `;
}
