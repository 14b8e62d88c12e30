import type { Language, Numerals, ThemeChoice } from '@shura/contract';
import { type CSSResult, html, type LitElement } from 'lit';
import { localeOf } from '../say/locale-of.ts';
import { attributesOf, renderToString } from './render-to-string.ts';

/** Options of a page for one rendered element. */
export interface FragmentOptions {
  /** Where Shura is mounted, such as `https://votes.example.om`. */
  readonly server: string;
  readonly language: Language;
  /** Digits; by default `latn`. */
  readonly numerals?: Numerals | undefined;
  /** By default the reader's system theme. */
  readonly theme?: ThemeChoice | undefined;
  /** Polls only: `hide` never shows results; by default `show`. */
  readonly results?: 'show' | 'hide' | undefined;
  /** 1 to 5; by default 2. */
  readonly headingLevel?: number | undefined;
  /** Nonce of the page's Content-Security-Policy, for the one `<style>`. */
  readonly nonce?: string | undefined;
}

/** Input of every renderer: locale, heading level, and the server's address with a trailing slash. */
export const drawnWith = ({ language, numerals = 'latn', headingLevel = 2, server }: FragmentOptions) => ({
  l: localeOf(language, numerals),
  level: headingLevel,
  server: server.replace(/(?<!\/)\/*$/, '/'),
});

/** Host of a controller without an element: it never updates. */
export const noHost = { addController() {}, addEventListener() {} } as unknown as LitElement & {
  reference: string;
  readonly consultation: string;
  readonly server: string;
  readonly client: undefined;
};

export interface DrawnElement {
  readonly tag: string;
  /** Attributes that name the content. */
  readonly named: Readonly<Record<string, string | undefined>>;
  readonly styles: readonly CSSResult[];
  readonly card: unknown;
  /** Whether the element contains cards instead of being one. */
  readonly several?: boolean;
  /** Data for the element, so that it need not request it. */
  readonly data?: unknown;
  /** Whether the element has a form, which posts to the page of `link` without a script. */
  readonly sends?: boolean;
  /** The server's page with the same content: path and link text. */
  readonly link: readonly [path: string, words: string];
}

const submits = (html: string, form: string): string =>
  html.replace(/<button\s+type="?button"?/g, `<button form="${form}"`);

/** Until the script arrives, buttons that need it submit the form `elsewhere`, which opens the server's page. */
export const leadElsewhere = (html: string): string => submits(html, 'elsewhere');

/**
 * Buttons that do nothing until the script arrives. Only a browser without scripting has their form, `scriptless`, which
 * opens the server's page.
 */
export const awaitScript = (html: string): string => submits(html, 'scriptless');

/** Writes an element with a declarative shadow root, and a link as its fallback. */
export function writeElement(options: FragmentOptions, drawing: DrawnElement): string {
  const { tag, named, styles, card, several, data, sends, link } = drawing;
  const { language, numerals, theme, headingLevel, nonce } = options;
  const { l, server } = drawnWith(options);
  const own = { ...named, lang: language, numerals, theme, 'heading-level': headingLevel };
  const [path, words] = link;
  // Styles of an element show its forms, hidden or not.
  const form = (id: string) => html`
    <div hidden>
      <form id=${id} action="${server}${path}"><input type="hidden" name="lang" value=${l.language} /></form>
    </div>
  `;
  const root = html`
    <div id="root" class=${several ? '' : 'card'} part="root" lang=${l.language} dir=${l.dir}>
      ${card}
      <div class="quietly" aria-live="polite"></div>
    </div>
    ${form('elsewhere')}
    <noscript>${form('scriptless')}<slot></slot></noscript>
  `;
  const sending = sends && attributesOf({ method: 'post', action: `${server}${path}?lang=${language}` });
  return [
    `<${tag}${attributesOf(own)}><template shadowrootmode="open">`,
    `<style${attributesOf({ nonce })}>${styles.map(({ cssText }) => cssText).join('')}</style>`,
    data ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : '',
    leadElsewhere(renderToString(root)).replace('<form novalidate', `<form${sending || ''} novalidate`),
    `</template>${renderToString(html`<a href="${server}${path}?lang=${language}">${words}</a>`)}</${tag}>`,
  ].join('');
}
