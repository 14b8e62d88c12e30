import { contrast } from '@shura/contract/brand';
import { html, LitElement, type TemplateResult } from 'lit';
import { brands } from '../brands.ts';
import { code, type Language, type Words } from './frame.ts';
import { defaults, designTokens, measure, type Palette, paletteOf, propertiesOf, type Scheme } from './tokens.ts';

interface Pair {
  readonly front: string;
  readonly back: string;
  /** Minimum contrast: text 4.5, marks 3, and 1 where nothing depends on it (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly min: 4.5 | 3 | 1;
  readonly ar: string;
  readonly en: string;
}

const pairs: readonly Pair[] = [
  { front: 'text', back: 'surface', min: 4.5, ar: 'النص على السطح', en: 'Text on surface' },
  { front: 'muted', back: 'surface', min: 4.5, ar: 'النص الثانوي على السطح', en: 'Quiet text on surface' },
  { front: 'on-accent', back: 'accent', min: 4.5, ar: 'نص الزر على لونه', en: 'Text of the button on its colour' },
  { front: 'accent', back: 'surface', min: 4.5, ar: 'الروابط والأشرطة على السطح', en: 'Links and bars on surface' },
  { front: 'danger', back: 'surface', min: 4.5, ar: 'رسائل الخطأ على السطح', en: 'Problems on surface' },
  { front: 'line', back: 'surface', min: 3, ar: 'إطار الحقول على السطح', en: 'Edges of fields on surface' },
  { front: 'focus', back: 'surface', min: 3, ar: 'إطار التركيز على السطح', en: 'Focus ring on surface' },
  { front: 'border', back: 'surface', min: 1, ar: 'حدّ البطاقة على السطح', en: 'Edge of the card on surface' },
];
const painted = [...new Set(pairs.flatMap(({ front, back }) => [front, back]))];
const schemes: readonly Scheme[] = ['light', 'dark'];

const words: Words<{
  readonly light: string;
  readonly dark: string;
  readonly pair: string;
  readonly change: string;
  readonly brands: string;
  readonly best: string;
  readonly enough: string;
  readonly decoration: string;
  below(min: number): string;
  all: string;
  some(count: number): string;
  readonly table: string;
  readonly copy: string;
  readonly download: string;
}> = {
  ar: {
    light: 'فاتح',
    dark: 'داكن',
    pair: 'الزوج',
    change: 'تغيير الألوان',
    brands: 'البدء من',
    best: 'يفي بالمستوى AAA',
    enough: 'يفي بالحد الأدنى',
    decoration: 'زينة، لا حدّ لها',
    below: (min) => `دون الحد الأدنى ${String(min)}`,
    all: '✓ كل الأزواج تفي بالحد الأدنى.',
    some: (count) => `✗ أزواج دون الحد الأدنى: ${String(count)}`,
    table: 'تباين كل زوج',
    copy: 'للنسخ إلى ورقة أنماط الصفحة',
    download: 'تنزيل الرموز بصيغة JSON لأدوات التصميم',
  },
  en: {
    light: 'Light',
    dark: 'Dark',
    pair: 'Pair',
    change: 'Change the colours',
    brands: 'Start from',
    best: 'passes AAA',
    enough: 'passes the least',
    decoration: 'decoration, no least',
    below: (min) => `below the least, ${String(min)}`,
    all: '✓ Every pair passes.',
    some: (count) => `✗ Pairs below the least: ${String(count)}`,
    table: 'Contrast of each pair',
    copy: 'For the style sheet of the page',
    download: 'Download the tokens as JSON for design tools',
  },
};

/** Colours to change, with the contrast of each pair shown at once. */
class TokenBoard extends LitElement {
  static override properties = { language: {}, palette: { state: true } };
  declare language: Language;
  declare palette: Palette;

  constructor() {
    super();
    this.language = 'ar';
    this.palette = defaults;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const w = words[this.language];
    const seen = { light: measure(this.palette, 'light', painted), dark: measure(this.palette, 'dark', painted) };
    const ratio = ({ front, back }: Pair, scheme: Scheme) =>
      contrast(seen[scheme][front] ?? '', seen[scheme][back] ?? '');
    const failing = pairs.filter((pair) => schemes.some((scheme) => ratio(pair, scheme) < pair.min)).length;
    const rule = Object.entries(propertiesOf(this.palette)).map(([name, value]) => `  ${name}: ${value};`);
    return html`
      <h2>${w.change}</h2>
      <p class="row">
        ${w.brands}
        ${Object.values(brands).map(
          (brand) => html`<button @click=${() => this.#start(brand.tokens)}>${brand[this.language]}</button>`,
        )}
      </p>
      <div class="fields">${Object.keys(this.palette).map((name) => this.#field(name))}</div>
      <h2>${w.table}</h2>
      <p role="status" class=${failing ? 'fails' : 'passes'}>${failing ? w.some(failing) : w.all}</p>
      <div class="cards">
        <table>
          <thead>
            <tr><th scope="col">${w.pair}</th>${schemes.map((scheme) => html`<th scope="col">${w[scheme]}</th>`)}</tr>
          </thead>
          <tbody>
            ${pairs.map(
              (pair) => html`<tr data-pair="${pair.front}/${pair.back}">
                <th scope="row">${pair[this.language]}<br><code dir="ltr">${pair.front} / ${pair.back}</code></th>
                ${schemes.map((scheme) => html`<td>${this.#verdict(pair, ratio(pair, scheme), scheme, seen[scheme])}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${w.copy}</h2>
      ${code(`shura-poll, shura-suggestion-box, shura-suggestions, shura-response-feed {\n${rule.join('\n')}\n}`)}
      <p>
        <a
          download="shura.tokens.json"
          href="data:application/json;charset=utf-8,${encodeURIComponent(designTokens(this.palette))}"
        >${w.download}</a>
      </p>
    `;
  }

  #field(name: string): TemplateResult {
    const w = words[this.language];
    return html`
      <fieldset>
        <legend><code dir="ltr">--shura-${name}</code></legend>
        ${schemes.map(
          (scheme) => html`<label>
            ${w[scheme]}
            <input
              type="color"
              name="${name}-${scheme}"
              .value=${this.palette[name]?.[scheme] ?? ''}
              @input=${(event: Event) => this.#set(name, scheme, (event.target as HTMLInputElement).value)}
            >
          </label>`,
        )}
      </fieldset>
    `;
  }

  #verdict(pair: Pair, ratio: number, scheme: Scheme, seen: Readonly<Record<string, string>>): TemplateResult {
    const w = words[this.language];
    const passes = ratio >= pair.min;
    const [front, back] = [seen[pair.front] ?? '', seen[pair.back] ?? ''];
    // Rounded down: 4.499 is not 4.5.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    const verdict = !passes
      ? `✗ ${w.below(pair.min)}`
      : pair.min === 1
        ? w.decoration
        : `✓ ${pair.min === 4.5 && ratio >= 7 ? w.best : w.enough}`;
    return html`
      ${
        pair.min === 4.5
          ? html`<span class="sample" aria-hidden="true" .style=${`background: ${back}; color: ${front}`}>أبجد Abc</span>`
          : html`<span class="sample" .style=${`background: ${back}; border: 3px solid ${front}; padding: 1em`}></span>`
      }
      <span class=${passes ? 'passes' : 'fails'}>
        <span class="quietly">${w[scheme]}</span>
        <bdi dir="ltr">${shown}:1</bdi> ${verdict}
      </span>
    `;
  }

  #start(properties: Readonly<Record<string, string>>): void {
    this.palette = paletteOf(properties);
  }

  #set(name: string, scheme: Scheme, value: string): void {
    const { light = value, dark = value } = this.palette[name] ?? {};
    this.palette = { ...this.palette, [name]: { light, dark, [scheme]: value } };
  }
}

if (!customElements.get('token-board')) customElements.define('token-board', TokenBoard);
