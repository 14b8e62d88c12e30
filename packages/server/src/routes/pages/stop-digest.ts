import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { digestSentences } from '../../delivery/digest-text.ts';
import { slugIn } from '../../http/path.ts';
import { otherVoice, sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { panel, renderPage } from '../../pages/layout.ts';
import type { Web } from '../web.ts';

/** The address has a secret. */
const secretAddress = { 'referrer-policy': 'no-referrer' } as const;

/**
 * The unsubscribe link of digests: one press, or one click in a mail program (RFC 8058). Opening it changes nothing,
 * since programs that look at mails open their links.
 */
export const stopDigestRoutes = ({ voices, digests }: Web) => {
  const partsOf = (c: Context) => [slugIn(c), c.req.query('p') ?? '', c.req.query('t') ?? ''] as const;
  const sendWith = (c: Context, state: 'asked' | 'stopped' | 'wrong') => {
    const voice = voiceOf(c, voices);
    const { stop, stopped, stoppedMeans, wrongLink, wrongLinkMeans } = digestSentences[voice.language];
    const [title, means] = {
      asked: [stop, html`<form method="post"><p class="actions"><button>${stop}</button></p></form>`] as const,
      stopped: [stopped, html`<p>${stoppedMeans}</p>`] as const,
      wrong: [wrongLink, html`<p>${wrongLinkMeans}</p>`] as const,
    }[state];
    const other = new URLSearchParams({ ...c.req.query(), lang: otherVoice(voice).language });
    const content = panel(html`<h1>${title}</h1>${means}`);
    const page = renderPage({ voice, title, otherLanguage: `?${other}`, root: '../../../', content });
    return sendPage(c, page, state === 'wrong' ? 404 : 200, secretAddress);
  };

  return new Hono()
    .get('/a/:slug/digest/stop', (c) => {
      const [agency, person, token] = partsOf(c);
      return sendWith(c, digests.isLink(token, agency, person) ? 'asked' : 'wrong');
    })
    .post('/a/:slug/digest/stop', async (c) => sendWith(c, (await digests.stop(...partsOf(c))) ? 'stopped' : 'wrong'));
};
