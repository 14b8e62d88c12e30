import type { SaidOfFile } from '@shura/client';
import type { ReadFile } from '@shura/contract';
import { sayChooseFromList } from '@shura/widgets/say';
import { html } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { renderChoice, renderEnd } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { AdoptionView } from './adoption-view.ts';
import { fileWords } from './file-words.ts';
import { readFile } from './finding.ts';

type Columns = Extract<ReadFile, { kind: 'columns' }>;

const parts = ['text', 'url', 'author', 'date'] as const;
const needed = new Set<string>(['text', 'url']);

const headersOf = ({ language, format }: Desk, { header }: Columns): string[] =>
  header.map((name, column) => name.trim() || fileWords[language].columns.column(format, column + 1));

function renderSample(desk: Desk, columns: Columns) {
  const w = fileWords[desk.language].columns;
  return html`
    <div class="across" role="region" tabindex="0" aria-label=${w.sample}>
      <table class="sample">
        <thead><tr>${headersOf(desk, columns).map((name) => html`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
        <tbody>${columns.sample.map((row) => html`<tr>${row.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>`)}</tbody>
      </table>
    </div>
  `;
}

const readColumns = (form: HTMLFormElement): SaidOfFile =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const column = typed(form, `column-${part}`);
      return column === '' ? [] : [[part, Number(column)]];
    }),
  );

/** Asks which columns have the text, address, author and date. The initial choice is the server's guess. */
export function renderColumns(v: AdoptionView, columns: Columns) {
  const { desk, adoption } = v;
  const w = fileWords[desk.language].columns;
  const form = adoption.forms.file;
  const named = headersOf(desk, columns).map((name, column) => [String(column), name] as const);
  const optionsOf = (part: string) => [
    ['', needed.has(part) ? sayChooseFromList(publicLocale(desk.language)) : w.absent] as const,
    ...named,
  ];
  const go = (event: SubmitEvent) => {
    const element = formOf(event);
    const check = () => {
      const { text, url } = readColumns(element);
      return {
        'column-text': text === undefined ? w.missing : undefined,
        'column-url': url === undefined ? w.missing : undefined,
      };
    };
    void readFile(v, element, check, readColumns(element));
  };
  return html`
    <section class="card part columns">
      <div>
        <h2 tabindex="-1">${w.title}</h2>
        <p class="meta">${w.why}</p>
      </div>
      ${renderSample(desk, columns)}
      <form novalidate @submit=${go}>
        <div class="pair">
          ${parts.map((part) => renderChoice({ name: `column-${part}`, label: w.names[part], value: String(columns.guess[part] ?? ''), options: optionsOf(part), form }))}
        </div>
        <p class="meta">${w.dateHint}</p>
        ${renderEnd(form, w.go, fileWords[desk.language].reading)}
      </form>
    </section>
  `;
}
