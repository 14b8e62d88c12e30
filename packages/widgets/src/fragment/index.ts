import type { Poll } from '@shura/contract';
import type { LitElement } from 'lit';
import { html } from 'lit';
import type { Numerals } from '../localization/format.ts';
import type { Language } from '../localization/templates.ts';
import { styles as extraStyles } from '../poll/extras.styles.ts';
import { extras } from '../poll/extras.ts';
import { isPlain } from '../poll/poll-answers.ts';
import { renderPoll as renderCard } from '../poll/poll-card.ts';
import { PollController } from '../poll/poll-controller.ts';
import { styles } from '../poll/shura-poll.styles.ts';
import { bars } from '../styles/bars.ts';
import { wordsIn } from '../text/words.ts';
import { localeOf } from './locale.ts';
import { attributesOf, renderToString } from './render-to-string.ts';

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

/** No element: what is drawn here listens to nobody. */
const nobody = { addController() {} } as unknown as LitElement;

/**
 * Draws `<shura-poll>` as whoever has not voted sees it, in HTML with a declarative shadow root, for a page that is made
 * on a server. It shows before any script comes and takes votes without one; the script takes it over in place.
 *
 * @param poll as `GET /api/v1/polls/{slug}` answers
 */
export function renderPoll(poll: Poll, options: FragmentOptions): string {
  const { language, numerals, theme, headingLevel, nonce } = options;
  const server = options.server.replace(/\/+$/, '');
  const l = localeOf(language, numerals ?? 'latn');
  const [form, plain] = [poll.state === 'open', isPlain(poll)];
  const card = renderCard({
    poll,
    form,
    extras: plain ? undefined : extras,
    l,
    controller: new PollController(nobody),
    level: headingLevel ?? 2,
    resultsHidden: false,
  });
  const page = `${server}/p/${poll.slug}?lang=${language}`;
  const title = wordsIn(poll.title ?? poll.questions[0]?.text ?? {}, language).words;
  const root = html`
    <div id="root" class="card" part="root" lang=${l.language} dir=${l.dir}>
      <div role="status" class="quietly"></div>
      ${card}
    </div>
    <noscript><slot></slot></noscript>
  `;
  // A form has no bars.
  const worn = [...styles.filter((sheet) => !form || sheet !== bars), ...(plain ? [] : [extraStyles])];
  const style = worn.map(({ cssText }) => cssText).join('');
  const json = JSON.stringify(poll).replaceAll('<', '\\u003c');
  const own = { poll: poll.slug, lang: language, numerals, theme, 'heading-level': headingLevel };
  return [
    `<shura-poll${attributesOf(own)}><template shadowrootmode="open">`,
    `<style${attributesOf({ nonce })}>${style}</style><script type="application/json">${json}</script>`,
    // Without a script it is sent as any form is, and read on the server's own page.
    renderToString(root).replace('<form ', `<form method="post"${attributesOf({ action: page })} `),
    `</template>${renderToString(html`<a href=${page}>${title}</a>`)}</shura-poll>`,
  ].join('');
}
