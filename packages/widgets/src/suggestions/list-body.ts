import type { Consultation } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderHeading } from '../parts/heading.ts';
import { sayNotLoaded } from '../say/absent.ts';
import { sayMore } from '../say/controls.ts';
import { countSuggestions } from '../say/counts.ts';
import { sayBoxTitle } from '../say/titles.ts';
import { renderSupport } from '../suggestion/support.ts';
import { pageOf } from '../text/page-of.ts';
import { renderChoices } from './list-choices.ts';
import { type ListView, renderItem } from './list-item.ts';

/** @param list its level is that of the list's heading */
export function renderList(list: Omit<ListView, 'timeZone' | 'counted'>, consultation: Consultation) {
  const { slug, agency, state } = consultation;
  const { l, controller, level } = list;
  const { pages, resource, problem, loading, changed } = controller;
  const v: ListView = { ...list, timeZone: agency.timeZone, level: level + 1, counted: state === 'open' };
  const next = pages.at(-1)?.next;
  const total = pages[0]?.total ?? 0;
  const goOn = (after: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void controller.more(after);
  };
  return html`
    ${renderHeading(level, l.msg('المقترحات', { id: 'list/title' }))}
    ${
      // Nothing to order or filter, unless a filter left nothing.
      total || changed ? renderChoices(v, consultation) : nothing
    }
    ${
      resource.failure
        ? nothing
        : html`
          <p class=${total ? 'meta' : ''}>${countSuggestions(l, total)}</p>
          ${v.counted && !total && !changed ? html`<a class="row more main" href=${pageOf(v, `c/${slug}`)}>${sayBoxTitle(l)}</a>` : nothing}
          ${pages.map(
            ({ suggestions }) => html`
              <section aria-busy=${!resource.value}>
                <ul>${suggestions.map((one) => renderItem(v, one, renderSupport(v, controller.support, one, v.counted)))}</ul>
              </section>
            `,
          )}
          ${problem ? html`<p role="alert" class="sign">${sayNotLoaded(l)}</p>` : nothing}
          ${
            next === undefined
              ? nothing
              : html`
                <a class="row more" href=${pageOf(v, `c/${slug}`, `&after=${next}#suggestions`)} aria-disabled=${loading} @click=${goOn(next)}>
                  ${sayMore(l)}
                </a>
              `
          }
        `
    }
  `;
}
