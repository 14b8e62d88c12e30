import type { Language, Numerals } from '@shura/contract';
import { directions, localeTag, matchLocale } from '@shura/contract/languages';
import type { LitElement, ReactiveController } from 'lit';
import { createFormat, type Format } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { createMsg } from '../localization/message.ts';
import { loadTemplates, templates } from '../localization/templates.ts';
import { renderText, type Text } from '../localization/words-in.ts';
import { keepEnter } from './keep-enter.ts';

interface LocaleHost extends LitElement {
  readonly numerals: Numerals;
}

/**
 * Language, direction and digits of one element: from its own `lang`, else from the nearest ancestor across shadow
 * roots, else Arabic. Two elements on a page may differ. The page itself is never changed.
 */
export class LocaleController implements ReactiveController, Locale {
  language: Language = 'ar';
  format!: Format;
  readonly #host: LocaleHost;
  readonly #observer = new MutationObserver(() => void this.refresh());
  #locale: Intl.Locale | undefined;
  #tag: string | undefined;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
    // Every element has this controller, so it also hides Enter from the page's scripts.
    keepEnter(host);
  }

  /** A message of the source, in this element's language. */
  readonly msg = createMsg(() => templates[this.language]);

  /** An agency's text, in this element's language if it has it. */
  readonly text = (text: Text) => renderText(text, this.language);

  get dir(): 'rtl' | 'ltr' {
    return directions[this.language];
  }

  /** Whether the translations are loaded. */
  get ready(): boolean {
    return this.language in templates;
  }

  hostConnected(): void {
    void this.refresh();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const numerals = this.#host.numerals === 'arab' ? 'arab' : 'latn';
    const tag = this.#locale && localeTag(this.language, numerals, this.#locale.region);
    if (!tag || tag === this.#tag) return;
    this.#tag = tag;
    this.format = createFormat(tag);
  }

  /**
   * Detects the language again. Call it if an ancestor between the page and this element got its first `lang`, which is
   * not observed. Resolves when the element can be drawn.
   */
  async refresh(): Promise<void> {
    const page = document.documentElement;
    // A translating browser changes the page's lang, but not the language its readers write in.
    if (this.#locale && /\btranslated-/.test(page.className)) return;
    const stating = statesLanguage(this.#host);
    this.#observer.disconnect();
    for (const node of [this.#host, page, stating ?? page]) this.#observer.observe(node, { attributeFilter: ['lang'] });
    const locale = matchLocale(stating?.lang);
    const language = locale.language as Language;
    const ready = language in templates;
    // Keep the drawn content, and values typed in it, until the other language is loaded.
    if (ready || !this.#host.hasUpdated) {
      this.#locale = locale;
      this.language = language;
      this.#host.requestUpdate();
    }
    if (ready) return;
    await loadTemplates(language).then(
      () => this.refresh(),
      () => {},
    );
  }
}

/** The element itself or its nearest ancestor with a `lang`, across shadow roots, as HTML inherits the language. */
const statesLanguage = (element: HTMLElement | undefined): HTMLElement | undefined =>
  element &&
  (element.closest<HTMLElement>("[lang]:not([lang=''])") ??
    statesLanguage((element.getRootNode() as ShadowRoot).host as HTMLElement | undefined));
