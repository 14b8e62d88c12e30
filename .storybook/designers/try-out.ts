import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pollStates, renderState as renderPoll } from '../../packages/widgets/src/poll/poll-states.ts';
import { feedStates, renderState as renderFeed } from '../../packages/widgets/src/response-feed/feed-states.ts';
import { boxStates, renderState as renderBox } from '../../packages/widgets/src/suggestion-box/box-states.ts';
import { listStates, renderState as renderList } from '../../packages/widgets/src/suggestions/list-states.ts';
import { bit, code, type Language, type Words } from './frame.ts';

/** Attributes that can be changed and their values; the first value is the element's default. */
const choices = {
  lang: ['ar', 'en', 'ar-SA', 'ar-AE'],
  numerals: ['latn', 'arab'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['2', '3', '4'],
} as const;
type Attribute = keyof typeof choices;
type Chosen = { readonly [Name in Attribute]: (typeof choices)[Name][number] };

const names = {
  'shura-poll': 'poll',
  'shura-suggestion-box': 'consultation',
  'shura-suggestions': 'consultation',
  'shura-response-feed': 'agency',
} as const;
type Tag = keyof typeof names;
const slugs = { poll: 'new-parks', consultation: 'green-muscat', agency: 'muscat' } as const;

const render = (tag: Tag, { 'heading-level': level, ...chosen }: Chosen): TemplateResult => {
  const args = { ...chosen, ...slugs, 'heading-level': Number(level) };
  if (tag === 'shura-poll') return renderPoll(pollStates.Open, { ...args, results: 'show' });
  if (tag === 'shura-suggestion-box') return renderBox(boxStates.Empty, args);
  if (tag === 'shura-suggestions') return renderList(listStates.List, args);
  return renderFeed(feedStates.Feed, { ...args, consultation: '' });
};

const words: Words<{
  readonly element: string;
  readonly attributes: string;
  readonly style: string;
  readonly hint: unknown;
  readonly refused: string;
  readonly live: string;
  readonly html: string;
}> = {
  ar: {
    element: 'العنصر',
    attributes: 'الصفات',
    style: 'خصائص المظهر، سطر لكل خاصية',
    hint: html`مثل ${bit('--shura-accent: #7a1733;')}`,
    refused: 'أسطر لم تُفهم: ',
    live: 'العنصر نفسه، وردوده مصنوعة هنا: لا يُرسل شيء',
    html: 'ما يُنسخ إلى الصفحة',
  },
  en: {
    element: 'Element',
    attributes: 'Attributes',
    style: 'Properties of its look, one a line',
    hint: html`such as ${bit('--shura-accent: #7a1733;')}`,
    refused: 'Lines that say nothing: ',
    live: 'The element itself, answered from this page: nothing is sent',
    html: 'What goes into your page',
  },
};

const first =
  '--shura-accent: light-dark(#0b4a8f, #8fc2ff);\n--shura-on-accent: light-dark(#ffffff, #04203f);\n--shura-radius: 6px;';

/** Splits the text into lines that set one of our properties, and all others. */
function readStyle(text: string): { readonly kept: readonly string[]; readonly refused: readonly string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const fits = (line: string) => {
    const [, name = '', value = ''] = /^(--shura-[a-z-]+):\s*([^;]+);?$/.exec(line) ?? [];
    const property = /-(radius|space)$/.test(name)
      ? 'padding'
      : /-font$/.test(name)
        ? 'font-family'
        : /-scale-/.test(name)
          ? 'scale'
          : 'color';
    return name !== '' && CSS.supports(property, value);
  };
  return { kept: lines.filter(fits), refused: lines.filter((line) => !fits(line)) };
}

/** A live element without a server, whose attributes and properties can be changed. */
class TryOut extends LitElement {
  static override properties = { language: {}, tag: { state: true }, chosen: { state: true }, look: { state: true } };
  declare language: Language;
  declare tag: Tag;
  declare chosen: Chosen;
  declare look: string;

  constructor() {
    super();
    this.language = 'ar';
    this.tag = 'shura-poll';
    this.chosen = { lang: 'ar', numerals: 'latn', theme: 'auto', 'heading-level': '2' };
    this.look = first;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = { ...this.chosen, lang: this.language };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const w = words[this.language];
    const { kept, refused } = readStyle(this.look);
    return html`
      <div class="fields">
        ${this.#select(w.element, this.tag, Object.keys(names), (value) => {
          this.tag = value as Tag;
        })}
        ${(Object.keys(choices) as Attribute[]).map((name) =>
          this.#select(html`<code dir="ltr">${name}</code>`, this.chosen[name], choices[name], (value) => {
            this.chosen = { ...this.chosen, [name]: value };
          }),
        )}
      </div>
      <label class="field">
        ${w.style}
        <textarea
          dir="ltr"
          rows="4"
          spellcheck="false"
          aria-describedby="look-hint"
          .value=${first}
          @input=${(event: Event) => {
            this.look = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p id="look-hint" class="why">${w.hint}</p>
      <p role="status" class="fails">${refused.length ? html`✗ ${w.refused}<bdi dir="ltr">${refused.join(' ')}</bdi>` : nothing}</p>
      <h2>${w.live}</h2>
      <div class="stage" .style=${kept.join(' ')}>${keyed(`${this.tag} ${JSON.stringify(this.chosen)}`, render(this.tag, this.chosen))}</div>
      <h2>${w.html}</h2>
      ${code(this.#snippet(kept))}
    `;
  }

  #select(label: unknown, value: string, options: readonly string[], choose: (value: string) => void): TemplateResult {
    return html`
      <label class="field">
        ${label}
        <select dir="ltr" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
        </select>
      </label>
    `;
  }

  #snippet(kept: readonly string[]): string {
    const of = names[this.tag];
    const attributes = (Object.keys(choices) as Attribute[])
      .filter((name) => name === 'lang' || this.chosen[name] !== choices[name][0])
      .map((name) => ` ${name}="${this.chosen[name]}"`);
    const style = kept.length ? `<style>\n  ${this.tag} {\n    ${kept.join('\n    ')}\n  }\n</style>\n` : '';
    return `${style}<${this.tag} ${of}="${slugs[of]}"${attributes.join('')}>…</${this.tag}>`;
  }
}

if (!customElements.get('try-out')) customElements.define('try-out', TryOut);
