import { type Poll, postPlatforms, type ShareKit } from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { postRoom } from './post-length.ts';
import { otherVoice } from './send-page.ts';
import { type Language, languageNames } from './text.ts';
import type { Html, Voice } from './voice.ts';

export interface ShareView {
  readonly voice: Voice;
  readonly agency: Poll['agency'];
  readonly title: string;
  readonly kit: ShareKit;
}

const root = '../../';

/** What an agency copies into its own posts: words in both languages, a picture, a link and its code. */
export const sharePage = (view: ShareView): Html => {
  const { voice, agency, title, kit } = view;
  return renderPage({
    voice,
    root,
    title: `${voice.plain('share')} · ${title}`,
    agency,
    otherLanguage: `?lang=${otherVoice(voice).language}`,
    content: html`<p class="state">${voice.say('share')}</p>
<h1>${title}</h1>
<p class="hint">${voice.say('shareMeans')}</p>
${postPlatforms.map((platform) => renderPlatform(view, platform))}
<section class="part"><h2>${voice.say('shareImage')}</h2>
${kit.images.map(({ language, url, alt }) => renderImage(voice, language, url, alt))}</section>
<section class="part"><h2>${voice.say('shareLink')}</h2>
<p>${voice.sign(kit.link)}</p>
<figure class="qr"><img src="${local(kit.qr)}" alt="${voice.plain('shareQr')}" width="200" height="200">
<figcaption class="hint">${voice.say('shareQrMeans')} <a href="${local(kit.qr)}" download>${voice.say('download')}</a></figcaption></figure></section>`,
  });
};

/** The same on whatever scheme and host the page was asked for. */
const local = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const directionIn = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

const renderPlatform = ({ voice, kit }: ShareView, platform: (typeof postPlatforms)[number]): Html => {
  const posts = kit.posts.filter((post) => post.platform === platform);
  const { name } = postRoom[platform];
  return html`<section class="part"><h2 lang="en" dir="ltr">${name}</h2>
<div class="posts">${posts.map(
    ({
      language,
      text,
      length,
      most,
    }) => html`<div><label for="${platform}-${language}"><span class="unseen">${voice.say('shareText', { platform: name })}</span> <span lang="${language}">${languageNames[language]}</span></label>
<textarea id="${platform}-${language}" readonly rows="${Math.min(14, Math.max(7, text.split('\n').length + Math.ceil(text.length / 60)))}" lang="${language}" dir="${directionIn(language)}" aria-describedby="${platform}-${language}-n">
${text}</textarea>
<p class="hint" id="${platform}-${language}-n">${voice.say('shareLength', { n: voice.number(length), most: voice.number(most) })}</p></div>`,
  )}</div></section>`;
};

const renderImage = (voice: Voice, language: Language, url: string, alt: string): Html =>
  html`<figure class="picture"><img src="${local(url)}" alt="${alt}" width="1200" height="630" loading="lazy">
<figcaption><label for="alt-${language}">${voice.say('shareAlt')} <span lang="${language}">(${languageNames[language]})</span></label>
<textarea id="alt-${language}" readonly rows="3" lang="${language}" dir="${directionIn(language)}">
${alt}</textarea>
<a href="${local(url)}" download>${voice.say('download')}</a></figcaption></figure>`;
