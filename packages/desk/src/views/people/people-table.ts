import type { People } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { roleWords } from '../../ui/roles/words.ts';
import { peopleWords } from './words.ts';

export type Person = People['people'][number];

/** The people of the agency; on a phone each row is a card. */
export function renderPeople({ language }: Desk, people: readonly Person[], change: (person: Person) => void) {
  const w = peopleWords[language];
  return html`
    <table>
      <thead>
        <tr><th scope="col">${w.name}</th><th scope="col">${w.role}</th><th scope="col">${w.factor}</th><td></td></tr>
      </thead>
      <tbody>
        ${people.map(
          (person) => html`
            <tr>
              <th scope="row">
                <bdi>${person.name}</bdi> ${person.you ? html`<span class="tag">${w.you}</span>` : nothing}
                <span class="meta"><bdi dir="ltr">${person.email}</bdi></span>
              </th>
              <td data-label=${w.role}>${roleWords[language][person.role].name}</td>
              <td data-label=${w.factor} class=${person.secondFactor ? '' : 'overdue'}>${person.secondFactor ? w.on : w.off}</td>
              <td class="acts"><button type="button" aria-label=${w.changeOf(person.name)} @click=${() => change(person)}>${w.change}</button></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
