import { type Consultation, type Poll, problemTypes, type Results } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { renderSVG } from 'uqr';
import { open } from '../http/headers.ts';
import { baseOf } from '../http/own-address.ts';
import { slugIn } from '../http/path.ts';
import { voiceOf } from '../pages/send-page.ts';
import { pollPicture, topicPicture } from '../pictures/compose.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { Refusal } from '../services/refusal.ts';
import { mayFind, maySeeResults } from '../visibility/visibility.ts';
import type { Web } from './web.ts';

export interface PictureRoutesOptions extends Web {
  readonly pictures: Pictures;
}

/** Questions and consultations as pictures for posts, and their addresses as codes for paper and screens. */
export const pictureRoutes = ({ voices, polls, consultations, pictures, clock, publicUrl }: PictureRoutesOptions) => {
  const poll = (slug: string) => {
    const live = polls.find(slug);
    const state = live?.state(clock());
    if (!live || !state || !mayFind(state, 'public')) throw new Refusal(problemTypes.pollNotFound);
    return { live, state };
  };
  const topic = (slug: string): Consultation => {
    const live = consultations.find(slug);
    if (!live || !mayFind(live.state(clock()), 'public')) throw new Refusal(problemTypes.consultationNotFound);
    return JSON.parse(live.consultation(clock()).json) as Consultation;
  };
  /** The address that people are sent to, without a language: the page asks for it itself. */
  const address = (c: Context, path: string) => `${baseOf(c, publicUrl, '../../')}${path}`;
  const shown = (url: string) => decodeURI(url.replace(/^https?:\/\//, ''));

  const send = async (c: Context, path: string, picture: Picture): Promise<Response> => {
    const { png, etag } = await pictures.of(`${address(c, path)} ${voiceOf(c, voices).language}`, picture);
    const headers = { ...open, etag, 'cache-control': 'public, max-age=60' };
    if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(png, { headers: { ...headers, 'content-type': 'image/png' } });
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
      const { live, state } = poll(slugIn(c));
      const isPublic = state !== 'scheduled' && maySeeResults(live.stored, state, 'public');
      const path = `p/${slugIn(c)}`;
      const picture = pollPicture({
        voice: voiceOf(c, voices),
        poll: JSON.parse(live.poll(clock()).json) as Poll,
        results: isPublic ? (JSON.parse(live.results('public', clock()).json) as Results) : undefined,
        address: shown(address(c, path)),
      });
      return send(c, path, picture);
    })
    .get('/c/:slug/image.png', (c) => {
      const path = `c/${slugIn(c)}`;
      return send(c, path, topicPicture(voiceOf(c, voices), topic(slugIn(c)), shown(address(c, path))));
    })
    .get('/p/:slug/qr.svg', (c) => {
      poll(slugIn(c));
      return code(c, `p/${slugIn(c)}`);
    })
    .get('/c/:slug/qr.svg', (c) => {
      topic(slugIn(c));
      return code(c, `c/${slugIn(c)}`);
    });
};
