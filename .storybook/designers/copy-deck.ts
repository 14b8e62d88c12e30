import { html, LitElement, type TemplateResult } from 'lit';
import { csvAddress } from '../../packages/desk/src/views/insights/chart-csv.ts';
import { deskLines, deskSentences, type Line, widgetLines } from './deck.ts';
import type { Language, Words } from './frame.ts';

const words: Words<{
  readonly of: string;
  readonly widgets: string;
  readonly desk: string;
  readonly find: string;
  count(count: number): string;
  readonly table: string;
  readonly id: string;
  readonly download: string;
  readonly values: string;
  deskValues(count: number): string;
}> = {
  ar: {
    of: 'كلمات',
    widgets: 'العناصر',
    desk: 'مكتب الموظفين',
    find: 'بحث في النصوص',
    count: (count) => `عدد الأسطر: ${String(count)}`,
    table: 'النصوص',
    id: 'المعرّف',
    download: 'تنزيل هذه الأسطر بصيغة CSV',
    values: 'ما بين {قوسين} يحلّ محلّه رقم أو اسم. ولكل صيغة عدد سطر: zero وone وtwo وfew وmany وother.',
    deskValues: (count) => `جُمل المكتب التي فيها أرقام أو أسماء (${String(count)}) في شيفرته وحدها.`,
  },
  en: {
    of: 'Words of',
    widgets: 'The elements',
    desk: 'The staff desk',
    find: 'Find words',
    count: (count) => `Lines: ${String(count)}`,
    table: 'Words',
    id: 'Id',
    download: 'Download these lines as CSV',
    values:
      'What is in {braces} gives way to a number or a name. Each plural form has a line: zero, one, two, few, many, other.',
    deskValues: (count) =>
      `Sentences of the desk with numbers or names in them (${String(count)}) stand in its source alone.`,
  },
};

/** Every line of the interface in both languages, to read, search and download. */
class CopyDeck extends LitElement {
  static override properties = { language: {}, desk: { state: true }, sought: { state: true } };
  declare language: Language;
  declare desk: boolean;
  declare sought: string;

  constructor() {
    super();
    this.language = 'ar';
    this.desk = false;
    this.sought = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const w = words[this.language];
    const sought = this.sought.toLowerCase();
    const fits = ({ id, ar, en }: Line) => [id, ar, en].some((text) => text.toLowerCase().includes(sought));
    const lines = (this.desk ? deskLines : widgetLines).filter(fits);
    const rows = [['id', 'ar', 'en'], ...lines.map(({ id, ar, en }) => [id, ar, en])];
    return html`
      <div class="fields">
        <label class="field">
          ${w.of}
          <select @change=${(event: Event) => this.#choose(event)}>
            <option value="widgets">${w.widgets}</option>
            <option value="desk">${w.desk}</option>
          </select>
        </label>
        <label class="field">
          ${w.find}
          <input type="search" @input=${(event: Event) => this.#find(event)}>
        </label>
      </div>
      <p>${w.values} ${this.desk ? w.deskValues(deskSentences) : ''}</p>
      <p class="row">
        <span role="status">${w.count(lines.length)}</span>
        <a download="shura-${this.desk ? 'desk' : 'widgets'}-copy.csv" href=${csvAddress(rows)}>${w.download}</a>
      </p>
      <div class="tall cards" role="region" aria-label=${w.table} tabindex="0">
        <table>
          <thead><tr><th scope="col">${w.id}</th><th scope="col" lang="ar" dir="rtl">العربية</th><th scope="col" lang="en" dir="ltr">English</th></tr></thead>
          <tbody>
            ${lines.map(
              ({ id, ar, en }) => html`<tr>
                <th scope="row"><code dir="ltr">${id}</code></th>
                <td lang="ar" dir="rtl">${ar}</td>
                <td lang="en" dir="ltr">${en}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  #choose(event: Event): void {
    this.desk = (event.target as HTMLSelectElement).value === 'desk';
  }

  #find(event: Event): void {
    this.sought = (event.target as HTMLInputElement).value;
  }
}

if (!customElements.get('copy-deck')) customElements.define('copy-deck', CopyDeck);
