import type { Text } from '@shura/contract';
import { html } from 'hono/html';
import { panel, renderPage } from './layout.ts';
import type { Html, Voice } from './voice.ts';

export interface FrontLink {
  /** Relative to Shura's mount point. */
  readonly href: string;
  readonly title: Text;
}

export interface FrontView {
  readonly voice: Voice;
  readonly root: string;
  readonly agencies: readonly { readonly slug: string; readonly name: Text }[];
  /** Pages the operator adds. */
  readonly pages: readonly FrontLink[];
  /** The optional parts that this server has besides the API. */
  readonly has: { readonly embed: boolean; readonly desk: boolean };
}

/** The start page of this server. */
export const frontPage = ({ voice, root, agencies, pages, has }: FrontView): Html => {
  const lang = `?lang=${voice.language}`;
  const link = (href: string, title: Html | string) => html`<li><a href="${root}${href}">${title}</a></li>`;
  const listed = agencies.map(({ slug, name }) => link(`a/${slug}${lang}`, voice.text(name)));
  const title = voice.plain('frontTitle');
  return renderPage({
    voice,
    root,
    title,
    content: panel(html`<h1>${title}</h1>
<p>${voice.say('frontMeans')}</p>
${pages.length > 0 && html`<ul class="points">${pages.map(({ href, title }) => link(href, voice.text(title)))}</ul>`}
${
  listed.length > 0 &&
  html`<section class="part"><h2>${voice.say('frontAgencies')}</h2>
<ul>${listed}${link(`search${lang}`, voice.say('searchEverywhere'))}</ul></section>`
}
<section class="part"><h2>${voice.say('frontMore')}</h2>
<ul>${has.embed && link(`embed${lang}`, voice.say('embedTitle'))}
${has.desk && link('desk', voice.say('frontDesk'))}
${link('api/v1/docs', voice.say('frontApi'))}</ul></section>`),
  });
};
