import { Hono } from 'hono';
import { html } from 'hono/html';
import { noticeSentences } from '../../delivery/notice-text.ts';
import { referenceIn } from '../../http/path.ts';
import { otherVoice, voiceOf } from '../../pages/forms/send-page.ts';
import { panel, renderPage } from '../../pages/layout.ts';
import { privatePage } from '../../pages/page-headers.ts';
import type { Web } from '../web.ts';

/** The unsubscribe link of mails: one press, or one click in a mail program (RFC 8058), deletes the address. */
export const stopMailRoutes = ({ voices, suggestions, tracking, store }: Web) =>
  new Hono().on(['GET', 'POST'], '/s/:reference/stop', async (c) => {
    const reference = referenceIn(c);
    const voice = voiceOf(c, voices);
    const stopping = c.req.method === 'POST';
    const live = tracking.isStopToken(c.req.query('t') ?? '', reference)
      ? await suggestions.readOne(reference)
      : undefined;
    if (stopping && live) await store.dropContact(live.stored.id);
    const { stop, stopped } = noticeSentences[voice.language];
    // A wrong token gets the same response, which does not reveal whether there is an address.
    const content = stopping
      ? html`<h1>${stopped}</h1>`
      : html`<h1>${stop}</h1><form method="post"><p class="actions"><button>${stop}</button></p></form>`;
    const other = new URLSearchParams({ ...c.req.query(), lang: otherVoice(voice).language });
    const page = renderPage({
      voice,
      title: stopping ? stopped : stop,
      otherLanguage: `?${other}`,
      root: '../../',
      content: panel(content),
    });
    return new Response(String(await page), { headers: privatePage });
  });
