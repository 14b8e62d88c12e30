import { type CSSResult, html } from 'lit';
import type { Numerals } from '../localization/format.ts';
import type { Language } from '../localization/templates.ts';
import { localeOf } from './locale.ts';
import { attributesOf, renderToString } from './render-to-string.ts';

/** How a page wants an element drawn. */
export interface FragmentOptions {
  /** Where Shura is mounted, such as `https://votes.example.om`. */
  readonly server: string;
  readonly language: Language;
  /** Digits; by default `latn`. */
  readonly numerals?: Numerals | undefined;
  /** By default that of the reader's system. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** 1 to 5; by default 2. */
  readonly headingLevel?: number | undefined;
  /** Of the page's policy, for the one `<style>` in it. */
  readonly nonce?: string | undefined;
}

/** What every drawing is made with: words, the level of the heading, and the server's address with a slash at the end. */
export const drawnWith = ({ language, numerals = 'latn', headingLevel = 2, server }: FragmentOptions) => ({
  l: localeOf(language, numerals),
  level: headingLevel,
  server: server.replace(/\/*$/, '/'),
});

export interface Drawing {
  readonly tag: string;
  /** Which one of its kind it shows, as the element's attributes say it. */
  readonly named: Readonly<Record<string, string>>;
  readonly styles: readonly CSSResult[];
  readonly card: unknown;
  /** What the element is to find, so that it need not ask. */
  readonly data?: unknown;
  /** Where a form is sent without a script. */
  readonly action?: string | undefined;
  /** The page of the same on the server, under its address, and what it is called. */
  readonly link: readonly [path: string, words: string];
  /** Says what has happened; drawn empty. */
  readonly announces?: boolean;
}

/** Writes an element with a declarative shadow root, and the link that stands for it where nothing else can. */
export function writeElement(drawing: Drawing, options: FragmentOptions): string {
  const { tag, named, styles, card, data, action, link, announces } = drawing;
  const { language, numerals, theme, headingLevel, nonce } = options;
  const { l, server } = drawnWith(options);
  const own = { ...named, lang: language, numerals, theme, 'heading-level': headingLevel };
  const root = html`
    <div id="root" class="card" part="root" lang=${l.language} dir=${l.dir}>
      ${announces ? html`<div role="status" class="quietly"></div>` : ''}
      ${card}
    </div>
    <noscript><slot></slot></noscript>
  `;
  const [path, words] = link;
  return [
    `<${tag}${attributesOf(own)}><template shadowrootmode="open">`,
    `<style${attributesOf({ nonce })}>${styles.map(({ cssText }) => cssText).join('')}</style>`,
    data ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : '',
    renderToString(root).replace('<form ', `<form${attributesOf({ method: action && 'post', action })} `),
    `</template>${renderToString(html`<a href="${server}${path}?lang=${language}">${words}</a>`)}</${tag}>`,
  ].join('');
}
