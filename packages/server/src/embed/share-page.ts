import { directions, type Language, languageNames, type Poll, type ShareKit } from '@shura/contract';
import { html } from 'hono/html';
import { panel, renderPage } from '../pages/layout.ts';
import { pictureSize } from '../pages/picture-size.ts';
import type { Html, Voice } from '../pages/voice.ts';
import { copying } from './copy-script.ts';
import { postRoom } from './post-length.ts';

export interface ShareView {
  readonly voice: Voice;
  readonly agency: Poll['agency'];
  readonly title: string;
  readonly kit: ShareKit;
}

const root = '../../';

/** The page an agency copies posts from: texts in both languages, a picture, a link and its QR code. */
export const sharePage = (view: ShareView): Html => {
  const { voice, agency, title, kit } = view;
  return renderPage({
    voice,
    root,
    title: `${voice.public.titles.shareKit} · ${title}`,
    agency,
    scripts: ['copy.js'],
    content: panel(html`<p class="state">${voice.public.titles.shareKit}</p>
<h1>${title}</h1>
<p class="hint">${voice.say('shareMeans')}</p>
${grouped(kit).map((posts) => renderPosts(view, posts))}
<section class="part"><h2>${voice.say('shareImage')}</h2>
${kit.images.map(({ language, url, alt }) => renderImage(voice, language, url, alt))}</section>
<section class="part"><h2>${voice.say('shareLink')}</h2>
<div${copying(voice)}><p class="address">${voice.code(kit.link)}</p></div>
<figure class="qr"><img src="${local(kit.qr)}" alt="${voice.plain('shareQr')}" width="200" height="200">
<figcaption><span class="hint">${voice.say('shareQrMeans')}</span>
<a href="${local(kit.qr)}" download>${voice.say('download')}</a></figcaption></figure></section>`),
  });
};

type Post = ShareKit['posts'][number];

/** Groups platforms whose texts are equal. */
const grouped = ({ posts }: ShareKit): Post[][] => [
  ...Map.groupBy(posts, ({ platform }) =>
    JSON.stringify(posts.filter((post) => post.platform === platform).map(({ text }) => text)),
  ).values(),
];

/** Makes an address relative, so that it works under any scheme and host. */
const local = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Rows of a text area about 34 letters wide, for browsers without `field-sizing`. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);

const renderPosts = ({ voice }: ShareView, posts: readonly Post[]): Html => {
  const [first] = posts;
  const names = [...new Set(posts.map(({ platform }) => postRoom[platform].name))];
  const name = voice.list(names);
  return html`<section class="part"><h2><bdi lang="en" dir="ltr">${names.join('\u00a0· ')}</bdi></h2>
<div class="posts">${posts
    .filter(({ platform }) => platform === first?.platform)
    .map(({ platform, language, text }) => {
      const id = `${platform}-${language}`;
      const lengths = posts
        .filter((post) => post.language === language)
        .map((post) =>
          voice.say('shareLength', {
            platform: postRoom[post.platform].name,
            n: voice.number(post.length),
            most: voice.number(post.most),
          }),
        );
      return html`<div${copying(voice)}><label for="${id}"><span class="unseen">${voice.say('shareText', { platform: name })}</span> <span lang="${language}">${languageNames[language]}</span></label>
<textarea id="${id}" readonly rows="${rowsOf(text)}" lang="${language}" dir="${directions[language]}" aria-describedby="${id}-n">
${text}</textarea>
<p class="hint" id="${id}-n">${lengths.map((says) => html`<span>${says}</span> `)}</p></div>`;
    })}</div></section>`;
};

const renderImage = (voice: Voice, language: Language, url: string, alt: string): Html =>
  html`<figure class="picture"><img src="${local(url)}" alt="" width="${pictureSize.width}" height="${pictureSize.height}">
<figcaption><div${copying(voice)}><label for="alt-${language}">${voice.say('shareAlt')} <span lang="${language}">(${languageNames[language]})</span></label>
<textarea id="alt-${language}" readonly rows="${rowsOf(alt)}" lang="${language}" dir="${directions[language]}">
${alt}</textarea></div>
<a href="${local(url)}" download>${voice.say('download')}</a></figcaption></figure>`;
