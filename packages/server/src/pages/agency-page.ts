import type { PublicPolicy } from '@shura/contract';
import { html, raw } from 'hono/html';
import { renderFeedLinks } from './consultation-facts.ts';
import { linkTo, type Surroundings } from './consultation-view.ts';
import { otherVoice } from './forms/send-page.ts';
import { type FeedLink, renderPage } from './layout.ts';
import type { Html, Voice } from './voice.ts';

type Shown = keyof ReturnType<Voice['cards']>['titles'];

export interface AgencyView extends Pick<Surroundings, 'voice' | 'root'> {
  readonly agency: PublicPolicy['agency'];
}

interface Page {
  readonly shown: Shown;
  readonly card: string;
  /** The agency's other cards. */
  readonly others: readonly Shown[];
  /** Query parameters besides the language, such as `&version=2`. */
  readonly query?: string;
  readonly feeds?: readonly FeedLink[];
}

const paths: Readonly<Record<Shown, string>> = { responses: '', policy: '/policy', pledge: '/pledge' };

/** One card of an agency (responses, policy or pledge), with links to the others. */
export const agencyPage = (view: AgencyView, { shown, card, others, query = '', feeds = [] }: Page): Html => {
  const { voice, root, agency } = view;
  const { titles } = voice.cards(root);
  const links = others.map(
    (other) => html`<li><a href="${linkTo(view, `a/${agency.slug}${paths[other]}`)}">${titles[other]}</a></li>`,
  );
  return renderPage({
    voice,
    root,
    title: `${titles[shown]} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: `?lang=${otherVoice(voice).language}${query}`,
    feeds,
    named: true,
    content: html`${raw(card)}`,
    foot: html`<ul>${links}<li><a href="${linkTo(view, `a/${agency.slug}/search`)}">${voice.say('searchTitle')}</a></li></ul>${feeds.length > 0 && renderFeedLinks(voice, feeds)}`,
  });
};
