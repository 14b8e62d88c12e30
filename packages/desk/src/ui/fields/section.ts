import { html, nothing } from 'lit';

export interface Subject {
  readonly title: string;
  /** What the section is for. */
  readonly why?: string;
  /** Id of the heading, for links to it. */
  readonly id?: string;
}

/** One section of a page: its heading and explanation, and beside them its fields where there is room. */
export const renderSection = ({ title, why, id }: Subject, fields: unknown) => html`
  <section class="subject">
    <div>
      <h2 id=${id ?? nothing} tabindex="-1">${title}</h2>
      ${why ? html`<p class="meta">${why}</p>` : nothing}
    </div>
    <div class="card part">${fields}</div>
  </section>
`;
