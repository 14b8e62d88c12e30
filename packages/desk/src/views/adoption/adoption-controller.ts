import type { ReadFile, Searchable, Searched } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import type { DeskView } from '../../ui/desk.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { type Basket, type BroughtPost, emptyBasket } from './brought-post.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { type Keyed, keyed } from './keyed.ts';
import { readTyped, writeTyped } from './typed-links.ts';
import type { Finding } from './ways.ts';

/** A post that has become a suggestion. */
export interface Adoption {
  readonly reference: string;
  readonly post: BroughtPost;
}

const pageOfPosts = 50;

/** All that was found and typed; kept on failure and when another source is opened. */
export class AdoptionController {
  readonly forms: Readonly<Record<Finding | 'review' | 'leftOut' | Keyed, FormController>>;
  readonly draft: DraftKeeper;
  /** Slug of the consultation that posts are adopted for. */
  consultation: string | undefined;
  hashtag = '';
  /** Pasted lines that were not checked yet. */
  pasted = '';
  file: File | undefined;
  /** Uploaded share of the file, 0 to 1. */
  sent: number | undefined;
  /** The server's question about the file, or why the server could not read the file. */
  asked: Exclude<ReadFile, { kind: 'posts' }> | undefined;
  platform: Searchable = 'mastodon';
  /** Why a search found nothing; `empty` if it did not fail. */
  failed: Extract<Searched, { kind: 'failed' }> | 'empty' | undefined;
  progress: { readonly done: number; readonly all: number } | undefined;
  adopted: readonly Adoption[] = [];
  readonly #host: DeskView;
  readonly #baskets: Record<Finding, Basket> = { links: emptyBasket, file: emptyBasket, search: emptyBasket };
  readonly #shown: Record<Finding, number> = { links: pageOfPosts, file: pageOfPosts, search: pageOfPosts };

  constructor(host: DeskView) {
    this.#host = host;
    this.draft = new DraftKeeper(host);
    const form = () => new FormController(host);
    this.forms = {
      ...{ links: form(), file: form(), search: form(), review: form() },
      ...{ leftOut: form(), ...inEach(keyed, form) },
    };
  }

  basket = (way: Finding): Basket => this.#baskets[way];
  shown = (way: Finding): number => this.#shown[way];

  /** Opens a consultation, and restores what was typed for it. */
  async open(consultation: string, hashtag: string): Promise<void> {
    if (consultation === this.consultation) return;
    Object.assign(this, { consultation, hashtag, pasted: '' });
    this.#baskets.links = emptyBasket;
    const content = await this.draft.open(`adoption.${consultation}`);
    if (consultation === this.consultation && content !== undefined && writeTyped(this.#typed) === undefined) {
      const typed = readTyped(content);
      Object.assign(this, { pasted: typed.pasted, hashtag: typed.hashtag ?? hashtag });
      this.#baskets.links = { posts: typed.posts, leftOut: [] };
    }
    this.#host.requestUpdate();
  }

  put(way: Finding, basket: Partial<Basket>): void {
    this.#baskets[way] = { ...this.#baskets[way], ...basket };
    if (way === 'links') this.keep();
    this.#host.requestUpdate();
  }

  change(way: Finding, key: number, change: Partial<BroughtPost>): void {
    const posts = this.#baskets[way].posts.map((post) => (post.key === key ? { ...post, ...change } : post));
    this.put(way, { posts });
  }

  choose(way: Finding, chosen: boolean): void {
    this.put(way, { posts: this.#baskets[way].posts.map((post) => ({ ...post, chosen })) });
  }

  drop(way: Finding, key: number): void {
    this.put(way, { posts: this.#baskets[way].posts.filter((post) => post.key !== key) });
  }

  showMore(way: Finding): void {
    this.#shown[way] += pageOfPosts;
    this.#host.requestUpdate();
  }

  set(
    change: Partial<
      Pick<this, 'hashtag' | 'pasted' | 'file' | 'sent' | 'asked' | 'platform' | 'failed' | 'progress' | 'adopted'>
    >,
  ): void {
    Object.assign(this, change);
    if ('hashtag' in change || 'pasted' in change) this.keep();
    this.#host.requestUpdate();
  }

  /** Saves typed values as a draft. Results of a file or a search are not saved: they can be loaded again. */
  keep(): void {
    this.draft.keep(writeTyped(this.#typed));
  }

  get #typed() {
    const { pasted, hashtag } = this;
    return { pasted, hashtag, posts: this.#baskets.links.posts.filter(({ known }) => known === undefined) };
  }
}
