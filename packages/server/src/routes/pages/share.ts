import { type Consultation, type Poll, shareKitSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { consultationKit, pollKit } from '../../embed/share-kit.ts';
import { sharePage } from '../../embed/share-page.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { slugIn } from '../../http/path.ts';
import { sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { type FailureOptions, failureHandler } from '../../pages/page-failures.ts';
import { mayFind } from '../../rules/visibility.ts';
import { findConsultation, findPoll } from '../../state/find.ts';
import { titleOf } from '../../state/live-poll.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

const kits = (web: Web, part: 'api' | 'pages') => ({
  poll(c: Context) {
    const { voices, publicUrl, clock } = web;
    const [live, now] = [findPoll(web, slugIn(c)), clock()];
    const topic = [...web.consultations.all()].find(
      (one) => one.stored.polls.includes(slugIn(c)) && mayFind(one.state(now), 'public'),
    );
    const poll = JSON.parse(live.poll(now).json) as Poll;
    const base = baseOf(c, publicUrl, part);
    return {
      agency: poll.agency,
      title: titleOf(live),
      kit: pollKit(voices, base, poll, topic?.stored.hashtag),
    };
  },
  topic(c: Context) {
    const { voices, publicUrl, clock } = web;
    const topic = JSON.parse(findConsultation(web, slugIn(c)).consultation(clock()).json) as Consultation;
    return {
      agency: topic.agency,
      title: topic.title,
      kit: consultationKit(voices, baseOf(c, publicUrl, part), topic),
    };
  },
});

/** Texts and pictures for an agency's posts, as data. */
export const shareRoutes = (options: Web) => {
  const of = kits(options, 'api');
  const answers = {
    200: ['Texts within the length of each platform, pictures and their words', shareKitSchema],
  } as const;
  return routesOf({
    'GET /polls/:slug/share': endpoint({
      summary: 'What to post about a poll',
      headers: open,
      answers,
      refuses: ['poll-not-found'],
      answer: ({ c }) => of.poll(c).kit,
    }),
    'GET /consultations/:slug/share': endpoint({
      summary: 'What to post about a consultation, or about its answer',
      headers: open,
      answers,
      refuses: ['consultation-not-found'],
      answer: ({ c }) => of.topic(c).kit,
    }),
  });
};

/** The same as pages to copy from. */
export const sharePages = (options: Web & FailureOptions) => {
  const { voices } = options;
  const of = kits(options, 'pages');
  const page = (c: Context, { agency, title, kit }: ReturnType<typeof of.poll>) => {
    const voice = voiceOf(c, voices);
    return sendPage(c, sharePage({ voice, agency, title: voice.plainText(title), kit }));
  };
  const pages = new Hono()
    .get('/p/:slug/share', (c) => page(c, of.poll(c)))
    .get('/c/:slug/share', (c) => page(c, of.topic(c)));
  pages.onError((error, c) => failureHandler(options)(error, c));
  return pages;
};
