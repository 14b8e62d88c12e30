import { type Consultation, type Poll, shareKitSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { consultationKit, pollKit } from '../../embed/share-kit.ts';
import { sharePage } from '../../embed/share-page.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { slugIn } from '../../http/path.ts';
import { sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { scriptedPage } from '../../pages/page-headers.ts';
import { mayFind } from '../../rules/visibility.ts';
import { findConsultation, findPoll } from '../../state/find.ts';
import { titleOf } from '../../state/live-poll.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Texts and pictures to share a poll or a consultation on social media. */
const kits = (web: Web, part: 'api' | 'pages') => {
  const { voices, publicUrl, clock } = web;
  return {
    poll(c: Context) {
      const [live, now] = [findPoll(web, slugIn(c)), clock()];
      const topic = [...web.consultations.all()].find(
        (one) => one.stored.polls.includes(slugIn(c)) && mayFind(one.state(now), 'public'),
      );
      const poll = JSON.parse(live.poll(now).json) as Poll;
      const kit = pollKit(voices, baseOf(c, publicUrl, part), poll, topic?.stored.hashtag);
      return { agency: poll.agency, title: titleOf(live), kit };
    },
    topic(c: Context) {
      const topic = JSON.parse(findConsultation(web, slugIn(c)).consultation(clock()).json) as Consultation;
      const kit = consultationKit(voices, baseOf(c, publicUrl, part), topic);
      return { agency: topic.agency, title: topic.title, kit };
    },
  };
};

/** Texts and pictures for an agency's posts, as data. */
export const shareRoutes = (web: Web) => {
  const of = kits(web, 'api');
  const answers = {
    200: ['Texts that fit each platform, and pictures with their alternative texts', shareKitSchema],
  } as const;
  return routesOf({
    'GET /polls/:slug/share': endpoint({
      summary: 'Get texts and pictures to share a poll',
      headers: open,
      answers,
      refuses: ['poll-not-found'],
      answer: ({ c }) => of.poll(c).kit,
    }),
    'GET /consultations/:slug/share': endpoint({
      summary: 'Get texts and pictures to share a consultation or its outcome',
      headers: open,
      answers,
      refuses: ['consultation-not-found'],
      answer: ({ c }) => of.topic(c).kit,
    }),
  });
};

/** Texts and pictures for an agency's posts, as pages to copy from. */
export const sharePages = (web: Web) => {
  const of = kits(web, 'pages');
  const page = (c: Context, { agency, title, kit }: ReturnType<typeof of.poll>) => {
    const voice = voiceOf(c, web.voices);
    return sendPage(c, sharePage({ voice, agency, title: voice.plainText(title), kit }), 200, scriptedPage);
  };
  return new Hono()
    .get('/p/:slug/share', (c) => page(c, of.poll(c)))
    .get('/c/:slug/share', (c) => page(c, of.topic(c)));
};
