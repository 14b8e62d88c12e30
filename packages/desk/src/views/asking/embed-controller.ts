import type { Snippet, SnippetChoices, SnippetForm, Snippets } from '@shura/contract';
import type { DeskView } from '../../ui/desk.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import type { Asked } from './kinds.ts';

/** Milliseconds from the last key until an address counts as typed. */
const debounceMs = 800;

/** State of the embed dialog of a poll or consultation: the choices for a snippet, and the server's snippets. */
export class EmbedController {
  of: { readonly kind: 'consultation' | 'poll'; readonly document: Asked } | undefined;
  form: SnippetForm = 'html';
  choices: Partial<SnippetChoices> = {};
  readonly made: DeskResource<Snippets>;
  readonly #host: DeskView;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    this.made = deskResource(host, () => this.#load());
  }

  /** The snippet in the chosen form, or the first if there is none. */
  get snippet(): Snippet | undefined {
    const snippets = this.made.value?.snippets ?? [];
    return snippets.find(({ form }) => form === this.form) ?? snippets[0];
  }

  open(kind: 'consultation' | 'poll', document: Asked): void {
    const { language } = this.#host.desk;
    this.of = { kind, document };
    this.choices = { lang: language };
    void this.made.open(kind, document.slug, language);
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    this.of = undefined;
    this.#host.requestUpdate();
  };

  choose(choices: Partial<SnippetChoices>): void {
    this.choices = { ...this.choices, ...choices };
    void this.made.reload();
  }

  turn(form: SnippetForm): void {
    this.form = form;
    this.#host.requestUpdate();
  }

  afterTyping(act: () => void): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(act, debounceMs);
  }

  #load(): Promise<Snippets> {
    const { client, agencySlug } = this.#host.desk;
    const { kind = 'poll', document } = this.of ?? {};
    return client.snippets(agencySlug, kind, document?.slug ?? '', this.choices);
  }
}
