import type { Language } from '@shura/contract';
import { languageOf } from '@shura/contract/languages';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ShuraDesk } from '../app/shura-desk.ts';
import { memoryPlace } from '../ui/place.ts';
import { type FakeDeskServer, fakeDeskClient } from './fake-desk-client.ts';

/** One state of a view: the address, the server's data, and the steps. */
export interface DeskStory {
  /** Address, such as `/desk/muscat/people`. */
  readonly at: string;
  readonly server?: FakeDeskServer;
  readonly replaced?: Parameters<typeof fakeDeskClient>[1];
  /** Steps in the view, once it is drawn. */
  readonly play?: (inside: Inside) => Promise<void>;
}

/** Finds and uses elements of the view. */
export interface Inside {
  readonly desk: ShuraDesk;
  /** Waits until the element exists, and returns it. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found>;
  press(selector: string): Promise<void>;
  type(selector: string, words: string): Promise<void>;
  /** Chooses an option of a list. */
  choose(selector: string, value: string): Promise<void>;
}

if (!customElements.get('shura-desk')) customElements.define('shura-desk', ShuraDesk);

const attempts = 1500;

/** The first match in a root or in any shadow root within. */
function look(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const deeper = shadowRoot && look(shadowRoot, selector);
    if (deeper) return deeper;
  }
  return undefined;
}

export function inside(desk: ShuraDesk): Inside {
  const find = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const found = look(desk.renderRoot, selector);
      if (found) return found as Found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`there is no ${selector}`);
  };
  return {
    desk,
    find,
    press: async (selector) => (await find(selector)).click(),
    async type(selector, words) {
      const field = await find<HTMLInputElement | HTMLTextAreaElement>(selector);
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    async choose(selector, value) {
      const list = await find<HTMLSelectElement>(selector);
      list.value = value;
      for (const event of ['input', 'change']) list.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    },
  };
}

/** Clears the stored office, so that stories do not affect each other. */
function forgetOffices(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('shura:desk:office:')) localStorage.removeItem(key);
}

/** Renders the whole desk at an address. */
const drawDesk = (language: Language, { at, server, replaced }: Pick<DeskStory, 'at' | 'server' | 'replaced'>) => html`
  <shura-desk
    .preferences=${{ language, theme: 'auto' }}
    .place=${memoryPlace(at)}
    .client=${fakeDeskClient(server, replaced)}
  ></shura-desk>
`;

/** A story of a state, in the language of the toolbar. */
export const show = (story: DeskStory): StoryObj<{ readonly lang: string }> => ({
  parameters: { layout: 'fullscreen' },
  render: ({ lang }) => {
    forgetOffices();
    return drawDesk(languageOf(lang), story);
  },
  async play({ canvasElement }) {
    const desk = canvasElement.querySelector('shura-desk') as ShuraDesk;
    await inside(desk).find('h1');
    await story.play?.(inside(desk));
  },
});
