import type { Consultation, Poll, Results } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { renderSVG } from 'uqr';
import type { Picture } from '../../embed/pictures/picture.ts';
import type { Pictures } from '../../embed/pictures/picture-cache.ts';
import { consultationPicture, pollPicture } from '../../embed/pictures/picture-contents.ts';
import { sendTagged } from '../../http/etag.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { slugIn } from '../../http/path.ts';
import { voiceOf } from '../../pages/forms/send-page.ts';
import { maySeeResults } from '../../rules/visibility.ts';
import { findConsultation, findPoll } from '../../state/find.ts';
import type { Web } from '../web.ts';

/** Pictures of polls and consultations for posts, and QR codes of their addresses. */
export const pictureRoutes = (web: Web, pictures: Pictures) => {
  const { voices, clock, publicUrl } = web;
  /** The address without a language: the page chooses it. */
  const address = (c: Context, path: string) => `${baseOf(c, publicUrl)}${path}`;
  const shown = (url: string) => decodeURI(url.replace(/^https?:\/\//, ''));

  const send = async (c: Context, path: string, picture: Picture): Promise<Response> => {
    const { png, etag } = await pictures.of(`${address(c, path)} ${voiceOf(c, voices).language}`, picture);
    return sendTagged(c, png, 'image/png', { etag, 'cache-control': 'public, max-age=60' });
  };
  const code = (c: Context, path: string): Response =>
    new Response(renderSVG(address(c, path), { ecc: 'M', border: 4 }), {
      headers: {
        ...open,
        'content-type': 'image/svg+xml',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'cache-control': 'public, max-age=86400',
      },
    });

  return new Hono()
    .get('/p/:slug/image.png', (c) => {
      const live = findPoll(web, slugIn(c));
      const state = live.state(clock());
      const isPublic = state !== 'scheduled' && maySeeResults(live.stored, state, 'public');
      const path = `p/${slugIn(c)}`;
      const poll = JSON.parse(live.poll(clock()).json) as Poll;
      const results = isPublic ? (JSON.parse(live.results('public', clock()).json) as Results) : undefined;
      return send(c, path, pollPicture(voiceOf(c, voices), poll, results, shown(address(c, path))));
    })
    .get('/c/:slug/image.png', (c) => {
      const path = `c/${slugIn(c)}`;
      const topic = JSON.parse(findConsultation(web, slugIn(c)).consultation(clock()).json) as Consultation;
      return send(c, path, consultationPicture(voiceOf(c, voices), topic, shown(address(c, path))));
    })
    .get('/p/:slug/qr.svg', (c) => {
      findPoll(web, slugIn(c));
      return code(c, `p/${slugIn(c)}`);
    })
    .get('/c/:slug/qr.svg', (c) => {
      findConsultation(web, slugIn(c));
      return code(c, `c/${slugIn(c)}`);
    });
};
