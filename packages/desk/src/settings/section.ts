import { html } from 'lit';

/** One subject of the settings: what it is and why, and its fields beside that where there is room. */
export const renderSection = (
  { title, why }: { readonly title: string; readonly why: string },
  fields: unknown,
) => html`
  <section class="subject">
    <div>
      <h2>${title}</h2>
      <p class="meta">${why}</p>
    </div>
    <div class="card part">${fields}</div>
  </section>
`;
