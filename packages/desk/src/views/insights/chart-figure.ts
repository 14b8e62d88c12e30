import type { Language } from '@shura/contract';
import { sayAsTable } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { publicLocale } from '../../ui/language/language.ts';
import type { Chart } from './chart.ts';
import { csvAddress } from './chart-csv.ts';
import { insightWords } from './words.ts';

const renderTable = ({ columns, rows }: Chart, heading: string) => html`
  <table>
    <caption class="quietly">${heading}</caption>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>
      ${rows.map(([name, ...numbers]) => html`<tr><th scope="row"><bdi>${name}</bdi></th>${numbers.map((n) => html`<td>${n}</td>`)}</tr>`)}
    </tbody>
  </table>
`;

/** A chart with its description, and its figures as a table and a file. */
export function renderChart(language: Language, chart: Chart) {
  const w = insightWords[language];
  const { id, sentence, note, columns, rows, marks } = chart;
  const heading = w.headings[id];
  return html`
    <figure class="card ${id}" aria-labelledby="${id}-heading">
      <figcaption>
        <h2 id="${id}-heading">${heading}</h2>
        <p>${sentence}</p>
        ${note ? html`<p class="meta">${note}</p>` : nothing}
      </figcaption>
      ${
        marks.length
          ? html`
              <div class="drawing" dir="ltr" data-chart=${id}></div>
              <details>
                <summary>${sayAsTable(publicLocale(language))}</summary>
                <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-heading">${renderTable(chart, heading)}</div>
                <p><a class="file" download="${id}.csv" href=${csvAddress([columns, ...rows])} aria-label=${w.csvOf(heading)}>${w.csv}</a></p>
              </details>
            `
          : nothing
      }
    </figure>
  `;
}
