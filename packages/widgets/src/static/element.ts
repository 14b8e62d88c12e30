import type { Language, Numerals, ThemeChoice } from '@shura/contract';
import { type CSSResult, html, type LitElement } from 'lit';
import { localeOf } from '../say/locale-of.ts';
import { attributesOf, renderToString } from './render-to-string.ts';

/** How a page wants an element drawn. */
export interface FragmentOptions {
  /** Where Shura is mounted, such as `https://votes.example.om`. */
  readonly server: string;
  readonly language: Language;
  /** Digits; by default `latn`. */
  readonly numerals?: Numerals | undefined;
  /** By default that of the reader's system. */
  readonly theme?: ThemeChoice | undefined;
  /** Of a poll: `hide` never shows results; by default `show`. */
  readonly results?: 'show' | 'hide' | undefined;
  /** 1 to 5; by default 2. */
  readonly headingLevel?: number | undefined;
  /** Of the page's policy, for the one `<style>` in it. */
  readonly nonce?: string | undefined;
}

/** What every drawing is made with: words, the level of the heading, and the server's address with a slash at the end. */
export const drawnWith = ({ language, numerals = 'latn', headingLevel = 2, server }: FragmentOptions) => ({
  l: localeOf(language, numerals),
  level: headingLevel,
  server: server.replace(/(?<!\/)\/*$/, '/'),
});

/** The host of a controller where no element is: it never updates. */
export const noHost = { addController() {} } as unknown as LitElement & {
  reference: string;
  readonly consultation: string;
  readonly server: string;
  readonly client: undefined;
};

export interface DrawnElement {
  readonly tag: string;
  /** Which one of its kind it shows, as the element's attributes say it. */
  readonly named: Readonly<Record<string, string | undefined>>;
  readonly styles: readonly CSSResult[];
  readonly card: unknown;
  /** Whether it is no card itself, but holds some. */
  readonly several?: boolean;
  /** What the element is to find, so that it need not ask. */
  readonly data?: unknown;
  /** Whether it has a form, which goes to that page without a script. */
  readonly sends?: boolean;
  /** The page of the same on the server, under its address, and what it is called. */
  readonly link: readonly [path: string, words: string];
}

/** Buttons that need a script submit the form `elsewhere` without one, which opens the server's page of the same. */
export const leadElsewhere = (html: string): string =>
  html.replace(/<button\s+type="?button"?/g, '<button form="elsewhere"');

/** Writes an element with a declarative shadow root, and the link that stands for it where nothing else can. */
export function writeElement(drawing: DrawnElement, options: FragmentOptions): string {
  const { tag, named, styles, card, several, data, sends, link } = drawing;
  const { language, numerals, theme, headingLevel, nonce } = options;
  const { l, server } = drawnWith(options);
  const own = { ...named, lang: language, numerals, theme, 'heading-level': headingLevel };
  const [path, words] = link;
  const root = html`
    <div id="root" class=${several ? '' : 'card'} part="root" lang=${l.language} dir=${l.dir}>
      <div role="status" class="quietly"></div>
      ${card}
    </div>
    <div hidden>
      <form id="elsewhere" action="${server}${path}"><input type="hidden" name="lang" value=${l.language} /></form>
    </div>
    <noscript><slot></slot></noscript>
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
