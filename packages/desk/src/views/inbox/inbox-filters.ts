import type { Asking, Inbox, Offices } from '@shura/contract';
import { bases, inboxViews, outcomes } from '@shura/contract/lists';
import { roleOfAct } from '@shura/contract/roles';
import { sayBasis, sayOutcome } from '@shura/widgets/say';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderChoice, renderInput, renderTick } from '../../ui/fields/field.ts';
import { readForm } from '../../ui/fields/read-form.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { filterNames, hrefOf, type InboxAsked, isFiltered, readAsked } from './inbox-query.ts';
import { inboxWords } from './words.ts';

/** Links to the views, each with its count; no view of confirmations where one person publishes answers. */
export function renderViews(desk: Desk, asked: InboxAsked, counts: Inbox['counts'] | undefined) {
  const w = inboxWords[desk.language];
  const shown = inboxViews.filter((view) => view !== 'confirmation' || view === asked.view || counts?.confirmation);
  return html`
    <nav class="views" aria-label=${w.viewsLabel}>
      <ul>
        ${shown.map((view) => {
          const count = view === 'all' ? undefined : counts?.[view];
          return html`
            <li>
              <a href=${hrefOf(desk, { ...asked, view })} aria-current=${view === asked.view ? 'page' : nothing}>
                ${w.views[view]}${count === undefined ? nothing : html` <b class="count">${desk.format.number(count)}</b>`}
              </a>
            </li>
          `;
        })}
      </ul>
    </nav>
  `;
}

/** The filters. Their state is in the address, so that going back and reloading keep it. */
export function renderFilters(desk: Desk, asked: InboxAsked, asking: Asking | undefined, offices: Offices) {
  const { language, format } = desk;
  const [w, facts, l] = [inboxWords[language], factWords[language], publicLocale(language)];
  const chosen = filterNames.filter((name) => name !== 'search' && name !== 'assigned' && asked[name]).length;
  const titled = (name: Readonly<Record<string, string>>) => wordsIn(name, language).words;
  const all = ['', w.any] as const;
  const go = (event: Event) => {
    event.preventDefault();
    const query = new URLSearchParams(readForm(event.currentTarget as HTMLFormElement));
    const href = hrefOf(desk, { ...readAsked(query), view: asked.view });
    // Enter in a changed field fires two events.
    if (href !== hrefOf(desk, asked)) desk.go(href);
  };
  // The link disappears with the filters, and would lose the focus.
  const search = ({ currentTarget }: Event) =>
    (currentTarget as HTMLElement).closest('form')?.querySelector<HTMLElement>('#search')?.focus();
  // A wide screen hides the summary, which still labels the group.
  return html`
    <form class="filters" role="search" novalidate @submit=${go} @change=${go}>
      <div class="finding">
        ${renderInput({ name: 'search', label: w.search, type: 'search', dir: 'auto', required: false, value: asked.search ?? '' })}
        <button>${w.find}</button>
      </div>
      <details aria-labelledby="filters" ?open=${chosen > 0 || matchMedia('(min-width: 62em)').matches}>
        <summary id="filters">${w.filtersOn(format, chosen)}</summary>
        <div class="choices">
          ${renderChoice({ name: 'consultation', label: w.consultation, value: asked.consultation ?? '', options: [all, ...(asking?.consultations ?? []).map(({ document: { slug, title } }) => [slug, titled(title)] as const)] })}
          ${renderChoice({ name: 'basis', label: facts.basis, value: asked.basis ?? '', options: [all, ...bases.map((kind) => [kind, sayBasis(l, kind)] as const)] })}
          ${renderChoice({ name: 'outcome', label: facts.outcome, value: asked.outcome ?? '', options: [all, ...outcomes.map((one) => [one, sayOutcome(l, one)] as const)] })}
          ${offices.length ? renderChoice({ name: 'office', label: w.office, value: asked.office ?? '', options: [all, ...offices.map(({ id, name }) => [id, titled(name)] as const)] }) : nothing}
        </div>
      </details>
      ${desk.may(roleOfAct.answer) ? renderTick({ name: 'assigned', label: w.mine }, asked.assigned === 'me') : nothing}
      ${isFiltered(asked) ? html`<p><a href=${hrefOf(desk, { view: asked.view })} @click=${search}>${w.clear}</a></p>` : nothing}
    </form>
  `;
}
