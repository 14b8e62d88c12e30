import type { DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderOutcome } from '../../../ui/fields/field.ts';
import { ownTimeZone } from '../../../ui/fields/time-zone.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import { platformWords } from './platform-words.ts';
import { sayPosted } from './say-posted.ts';
import type { SourceController } from './source-controller.ts';
import { sourceWords } from './words.ts';

/** The source of an adopted suggestion, and whether it still exists. Empty if the suggestion was not adopted. */
export function renderSource(c: SourceController, suggestion: DeskSuggestion) {
  const { language, format, may } = c.desk;
  const { source } = suggestion;
  if (!source) return nothing;
  const w = sourceWords[language].source;
  const { platform, author, hashtag, url, goneSince } = source;
  const posted = sayPosted(c.desk, source);
  const time = (at: string) => format.time(at, ownTimeZone());
  const look = ({ currentTarget }: Event) => {
    const part = (currentTarget as HTMLElement).closest<HTMLElement>('.source');
    if (part) c.check(part, suggestion);
  };
  return html`
    <section class="source part" aria-labelledby="source">
      <h2 id="source">${w.title}</h2>
      <dl class="origin">
        <div><dt>${platformWords[language][platform]}</dt><dd>${url ? html`<a href=${url} target="_blank" rel="ugc noreferrer" aria-label=${w.newTab}>${w.link}</a>` : nothing}</dd></div>
        ${author ? html`<div><dt>${w.by}</dt><dd><bdi dir="ltr">@${author}</bdi></dd></div>` : nothing}
        ${hashtag ? html`<div><dt>${w.under}</dt><dd><bdi>${hashtag}</bdi></dd></div>` : nothing}
        ${posted ? html`<div><dt>${w.on}</dt><dd>${posted}</dd></div>` : nothing}
      </dl>
      ${goneSince ? html`<p class="overdue">${w.gone(time(goneSince))}</p>` : nothing}
      ${renderOutcome(c.look)}
      ${
        url && !goneSince && may('moderator')
          ? html`<div class="bar"><button type="button" aria-disabled=${c.look.busy ? 'true' : 'false'} @click=${look}>${c.look.busy ? fieldWords[language].looking : w.look}</button></div>`
          : nothing
      }
    </section>
  `;
}
