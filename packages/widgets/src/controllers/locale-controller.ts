import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { LitElement, ReactiveController } from 'lit';
import { createFormat, type Format, type Numerals } from '../localization/format.ts';
import { type Language, loadTemplates, templatesOf } from '../localization/templates.ts';

interface LocaleHost extends LitElement {
  readonly numerals: Numerals;
}

/**
 * Answers "which language, which direction, which digits" for one element: its own `lang`, else that of the nearest
 * ancestor across shadow roots, else Arabic. Two elements on a page may differ, and the page itself is never touched.
 */
export class LocaleController implements ReactiveController {
  language: Language = 'ar';
  dir: 'rtl' | 'ltr' = 'rtl';
  format!: Format;
  readonly #host: LocaleHost;
  readonly #observer = new MutationObserver(() => this.refresh());
  #tag = '';
  #formatted = '';

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The library's own `msg`, but in the language of this element. */
  readonly msg = ((template: string, options?: object) =>
    runtimeMsg(templatesOf(this.language), template, options)) as MsgFn;

  /** Whether the words of the language are here. */
  get ready(): boolean {
    return templatesOf(this.language) !== undefined;
  }

  hostConnected(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const { numerals } = this.#host;
    const formatted = this.#tag + numerals;
    if (formatted === this.#formatted) return;
    this.#formatted = formatted;
    this.format = createFormat(this.#tag, numerals === 'arab' ? 'arab' : 'latn');
  }

  /** Looks again; needed only when a shadow root between page and element got another `lang`. */
  refresh(): void {
    const page = document.documentElement;
    // A translating browser rewrites the page's lang, not what its readers write in.
    if (this.#tag && /\btranslated-/.test(page.className)) return;
    this.#observer.disconnect();
    for (const node of [this.#host, page, this.#resolve()]) {
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
    this.language = /^ar\b/i.test(this.#tag) ? 'ar' : 'en';
    this.dir = this.language === 'ar' ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
    if (!this.ready)
      loadTemplates(this.language).then(
        () => this.#host.requestUpdate(),
        () => {},
      );
  }

  /** Sets the tag and returns the node it came from. */
  #resolve(): Element {
    let node: Node | null = this.#host;
    while (node) {
      if (node instanceof Element) {
        const tag = node.getAttribute('lang');
        if (tag) {
          this.#tag = valid(tag);
          return node;
        }
      }
      node =
        (node instanceof Element && node.assignedSlot) ||
        node.parentNode ||
        (node instanceof ShadowRoot ? node.host : null);
    }
    this.#tag = 'ar';
    return this.#host;
  }
}

/** `lang="english"` and the like must not break a page. */
const valid = (tag: string) => {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return 'ar';
  }
};
