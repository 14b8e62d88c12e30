import { directions, languageNames } from '@shura/contract/languages';
import { languages, type ThemeChoice, themeChoices } from '@shura/contract/lists';
import { type AgencyView, roleOfView } from '@shura/contract/roles';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';
import { pathOf } from '../ui/routes.ts';
import type { Preferences } from './preferences.ts';

/** Actions of the header. */
export interface HeaderActs {
  prefer(change: Partial<Preferences>): void;
  signOut(): void;
}

const renderLanguages = (desk: Desk, { prefer }: HeaderActs) =>
  languages
    .filter((one) => one !== desk.language)
    .map(
      (one) => html`
        <button type="button" class="quiet" lang=${one} dir=${directions[one]} @click=${() => prefer({ language: one })}>
          ${languageNames[one]}
        </button>
      `,
    );

function renderTheme(desk: Desk, theme: ThemeChoice, { prefer }: HeaderActs) {
  const w = shellWords[desk.language];
  const choose = ({ currentTarget }: Event) => {
    const chosen = themeChoices.find((one) => one === (currentTarget as HTMLSelectElement).value);
    if (chosen) prefer({ theme: chosen });
  };
  return html`
    <div class="field">
      <label for="theme">${w.theme}</label>
      <select class="in" id="theme" @change=${choose}>
        ${themeChoices.map((one) => html`<option value=${one} ?selected=${one === theme}>${w.themes[one]}</option>`)}
      </select>
    </div>
  `;
}

/** Views in the menu, in order. */
const menu = [
  'inbox',
  'asking',
  'responses',
  'search',
  'adoption',
  'counters',
  'insights',
  'people',
  'settings',
  'audit',
] as const satisfies readonly AgencyView[];

/** Links to the agency's pages. */
function renderPages(desk: Desk) {
  const w = shellWords[desk.language];
  const { route } = desk;
  const pages = menu.filter((view) => desk.may(roleOfView[view]));
  const current = route.view === 'suggestions' ? 'inbox' : route.view;
  return html`
    <ul>
      ${pages.map((view) => html`<li><a href=${desk.href(view)} aria-current=${current === view ? 'page' : nothing}>${w.views[view]}</a></li>`)}
    </ul>
  `;
}

/** The links to the agency's pages behind a button, for phones. */
function renderMenu(desk: Desk) {
  const w = shellWords[desk.language];
  return html`
    <button type="button" class="narrow" popovertarget="pages">${w.menu}</button>
    <nav class="menu" id="pages" popover aria-label=${w.navigation}>${renderPages(desk)}</nav>
  `;
}

function renderAccount(desk: Desk, theme: ThemeChoice, acts: HeaderActs) {
  const { session, agency, base, language } = desk;
  const w = shellWords[language];
  if (!session.person) return renderLanguages(desk, acts);
  const others = session.agencies.filter(({ slug }) => slug !== agency?.slug);
  return html`
    <button type="button" class="quiet person" popovertarget="account" aria-label=${w.accountMenu(session.person.name)}>
      <bdi>${session.person.name}</bdi>
    </button>
    <div class="menu" id="account" popover role="group" aria-label=${w.accountMenu(session.person.name)}>
      <p class="meta"><bdi dir="ltr">${session.person.email}</bdi></p>
      <ul>
        <li><a href="${base}/account" aria-current=${desk.route.view === 'account' ? 'page' : nothing}>${w.views.account}</a></li>
        ${
          others.length
            ? html`
                <li class="meta">${w.agencies}</li>
                ${others.map(({ slug, name }) => html`<li><a href=${base + pathOf(slug, 'inbox')}>${renderText(name, language)}</a></li>`)}
              `
            : nothing
        }
      </ul>
      ${renderTheme(desk, theme, acts)}
      <div class="bar">
        ${renderLanguages(desk, acts)}
        <button type="button" class="quiet" data-leaves @click=${() => acts.signOut()}>${w.signOut}</button>
      </div>
    </div>
  `;
}

export function renderHeader(desk: Desk, theme: ThemeChoice, acts: HeaderActs) {
  const w = shellWords[desk.language];
  const [first] = desk.session.agencies;
  const home = desk.agency ?? first;
  return html`
    <header>
      <a class="home" href=${home && desk.session.person ? desk.base + pathOf(home.slug, 'inbox') : desk.base}>
        ${desk.agency ? renderText(desk.agency.name, desk.language) : w.product}
      </a>
      ${desk.agency ? renderMenu(desk) : nothing}
      <div class="end">${renderAccount(desk, theme, acts)}</div>
      ${desk.agency ? html`<nav class="wide" aria-label=${w.navigation}>${renderPages(desk)}</nav>` : nothing}
    </header>
  `;
}
