import type { Snippet, SnippetChoices, SnippetForm, Snippets } from '@shura/contract';
import type { DeskView } from '../../ui/desk.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';

/** Milliseconds from the last key until an address counts as typed. */
const debounceMs = 800;

/** Choices of a snippet, and the server's snippets. */
export class EmbedController {
  form: SnippetForm = 'html';
  choices: Partial<SnippetChoices> = {};
  readonly made: DeskResource<Snippets>;
  readonly #host: DeskView;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #of: { readonly kind: 'consultation' | 'poll'; readonly slug: string } | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    this.made = deskResource(host, () => this.#load());
  }

  /** The snippet in the chosen form, or the first if there is none. */
  get snippet(): Snippet | undefined {
    const snippets = this.made.value?.snippets ?? [];
    return snippets.find(({ form }) => form === this.form) ?? snippets[0];
  }

  open(kind: 'consultation' | 'poll', slug: string): void {
    this.#of = { kind, slug };
    this.choices = { lang: this.#host.desk.language };
    void this.made.open(kind, slug, this.#host.desk.language);
  }

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
    const { kind = 'poll', slug = '' } = this.#of ?? {};
    return client.snippets(agencySlug, kind, slug, this.choices);
  }
}
