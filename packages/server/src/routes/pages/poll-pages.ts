import { limits, problemTypes } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { refusalOfForm } from '../../http/answer-error.ts';
import { baseOf } from '../../http/own-address.ts';
import { mayRetry, statusOf } from '../../http/problem.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { Refusal } from '../../model/refusal.ts';
import { deviceCookie, deviceIn } from '../../pages/device-cookie.ts';
import { type FormError, fieldsOfAnswers, readAnswers } from '../../pages/forms/form-fields.ts';
import type { Forms } from '../../pages/forms/received-form.ts';
import { cameFromOwnForm, retryHeader, sendPage as send, styleSheet, voiceOf } from '../../pages/forms/send-page.ts';
import { oembedLink } from '../../pages/link-preview.ts';
import { viewLoader } from '../../pages/load-view.ts';
import { renderForgotten, renderThanks, renderUncounted } from '../../pages/notices.ts';
import { privatePage } from '../../pages/page-headers.ts';
import { type FormView, formPage, outcomePage } from '../../pages/poll-page.ts';
import { linkTo, type PollView, pagesOf } from '../../pages/poll-view.ts';
import { pageStyle } from '../../pages/style/page-style.ts';
import type { Web } from '../web.ts';

/** A poll's page, which accepts votes and shows results without a script, and the style of all pages. */
export const pollPages = (web: Web, forms: Forms, cardStyle: string) => {
  const { voices, polls, ballots, devices, newDevices, networkOf, publicUrl, onError } = web;
  const tokenOf = async (c: Context, slug: string): Promise<string | undefined> => {
    const { stored } = polls.find(slug) ?? {};
    // The keys of a purged poll are deleted with its ballots.
    if (!stored || stored.purgedAt !== undefined) return undefined;
    return deviceIn(c, devices, `poll:${stored.id}`, cookieOf(slug));
  };

  /** A new token for a form without a cookie, which cannot do proof of work. */
  const newToken = async (c: Context, slug: string, once: string): Promise<string> => {
    const token = await newDevices.ofPoll(slug, { once, network: networkOf(c), work: 'cannot' });
    // This form may have received a token of the other level before, when the bucket of its network was emptier or
    // fuller.
    const other = await newDevices.ofOtherLevel(slug, token);
    return (await ballots.hasVoted(slug, other, networkOf(c))) ? other : token;
  };

  const load = viewLoader(web);
  const viewFor = (c: Context, slug: string, token?: string): Promise<PollView> =>
    load({
      slug,
      voice: voiceOf(c, voices),
      token,
      network: networkOf(c),
      base: baseOf(c, publicUrl),
      page: c.req.query('page'),
    });
  /** With the voter's own ballot, which is read from the store. */
  const viewOf = async (c: Context, slug: string): Promise<PollView> => viewFor(c, slug, await tokenOf(c, slug));

  /** Shows the form again with its choices. */
  const again = (c: Context, view: FormView, status: number, retryAfter?: number) =>
    send(c, formPage(view), status, retryHeader(retryAfter));

  const uncounted = (c: Context, view: PollView) =>
    send(c, outcomePage({ ...view, notice: renderUncounted(view.voice, view.poll.state === 'closed') }), 409);

  /** Shows the form again, or the poll's state, for a refused vote. */
  const explain = async (c: Context, slug: string, form: FormView, refusal: Refusal) => {
    const { type, errors = [], retryAfter } = refusal;
    const wait = { wait: form.voice.seconds(retryAfter ?? 1) };
    switch (type) {
      case problemTypes.pollClosed:
      case problemTypes.pollNotOpen:
        return uncounted(c, await viewOf(c, slug));
      case problemTypes.invalidAnswers:
        return again(c, { ...form, errors: errors.map(({ field, code }) => formError(field, code)) }, statusOf(type));
      case problemTypes.tooManyChanges:
        return again(c, { ...form, problem: form.voice.say('manyChanges', wait) }, statusOf(type), retryAfter);
      case problemTypes.tooManyDevices:
        return again(c, { ...form, problem: form.voice.say('manyVoters', wait) }, statusOf(type), retryAfter);
      default:
        if (!mayRetry(refusal)) throw refusal;
        return again(c, { ...form, problem: form.voice.say('busy') }, statusOf(type), retryAfter);
    }
  };

  /** The received form, and why its answers must not be read. */
  const received = async (c: Context, view: PollView) => {
    const { fields, once, foreign, refused } = await forms.read(c, { draws: () => true });
    const form: FormView = { ...view, fields, once, foreign, errors: [] };
    const problem = foreign ? view.voice.say('askAgain') : html`${view.voice.public.voting.unfit}`;
    return { form, refused: refused && { problem, status: refused.status } };
  };

  /** Redirects to the page and sets the voter's cookie. */
  const recorded = (c: Context, { poll, voice, page }: FormView, voter: string) => {
    const next = page < pagesOf(poll) ? ({ view: 'form', page: page + 1 } as const) : {};
    return c.body(null, 303, {
      ...privatePage,
      location: linkTo(voice, { ...next, voted: true }),
      'set-cookie': deviceCookie(cookieOf(poll.slug), voter),
    });
  };

  return new Hono()
    .get('/pages.css', styleSheet(pageStyle(cardStyle)))
    .get('/p/:slug', async (c) => {
      const view = await viewOf(c, c.req.param('slug'));
      const { voice, own, poll } = view;
      const answered = Object.keys(own).length > 0;
      const voted = c.req.query('voted') === '1' && cameFromOwnForm(c);
      const wanted = c.req.query('view');
      const asks = poll.state === 'open' && (wanted === 'form' || (wanted !== 'results' && !answered && !voted));
      const thanked = voted && answered;
      const notice = voted && !answered ? renderForgotten(voice) : undefined;
      const links = { link: oembedLink({ base: view.base, path: `p/${poll.slug}` }, voice) };
      if (!asks) return send(c, outcomePage({ ...view, notice, thanked }), 200, links);
      const form = { ...view, fields: fieldsOfAnswers(own), once: forms.newOnce(), errors: [] };
      return send(c, formPage({ ...form, notice: thanked ? renderThanks(voice) : notice }), 200, links);
    })
    .post('/p/:slug', sizeLimit(limits.ballotBody), async (c) => {
      const slug = c.req.param('slug');
      const view = await viewOf(c, slug).catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        onError(error);
        // The own ballot cannot be read: the form is shown again without it, but with what was chosen.
        return viewFor(c, slug);
      });
      if (view.poll.state !== 'open') return uncounted(c, view);
      const { form, refused } = await received(c, view);
      if (refused) return again(c, { ...form, problem: refused.problem }, refused.status);
      const { answers, errors } = readAnswers(form.fields, form.poll.questions.filter(isAsked));
      if (errors.length > 0) return again(c, { ...form, errors }, statusOf(problemTypes.invalidAnswers));
      try {
        const voter = (await tokenOf(c, slug)) ?? (await newToken(c, slug, form.once));
        await ballots.cast(slug, { token: voter, admin: false, network: networkOf(c) }, { answers });
        return recorded(c, form, voter);
      } catch (error) {
        return explain(c, slug, form, refusalOfForm(error, onError));
      }
    });
};

const cookieOf = (slug: string) => `shura-${slug}`;

const formError = (field: string, code: FormError['code']): FormError =>
  field.startsWith('answers.') ? { question: field.slice('answers.'.length), code } : { code };
