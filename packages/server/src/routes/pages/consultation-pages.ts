import { limits, problemTypes, sendSuggestionSchema } from '@shura/contract';
import { type Draft, findWrong, suggestionOf, wordsOf, wrongOf } from '@shura/contract/suggestion-form';
import { type Context, Hono } from 'hono';
import { refusalOfForm } from '../../http/answer-error.ts';
import { baseOf } from '../../http/own-address.ts';
import { slugIn } from '../../http/path.ts';
import { mayRetry, statusOf } from '../../http/problem.ts';
import { parseWith } from '../../http/read-json.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { Refusal } from '../../model/refusal.ts';
import { consultationPage, sentPage, suggestionFormPage, untakenPage } from '../../pages/consultation-page.ts';
import { supporterIn } from '../../pages/device-cookie.ts';
import { type Forms, firstOf } from '../../pages/forms/received-form.ts';
import { cameFromOwnForm, retryHeader, sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { checkedField, draftOf, type SuggestionForm, seenIn } from '../../pages/forms/suggestion-form.ts';
import { oembedLink } from '../../pages/link-preview.ts';
import { readListQuery } from '../../pages/list-query.ts';
import { consultationLoader } from '../../pages/load-consultation.ts';
import { renderDone } from '../../pages/notices.ts';
import type { Voice } from '../../pages/voice.ts';
import type { Web } from '../web.ts';

/** A consultation's page, which accepts suggestions without a script. */
export const consultationPages = (web: Web, forms: Forms) => {
  const { voices, consultations, gate, reading, receive, devices, networkOf, publicUrl, onError } = web;
  const topics = consultationLoader(web);
  const wanted = (c: Context, once: string) => ({
    slug: slugIn(c),
    voice: voiceOf(c, voices),
    root: '../',
    base: baseOf(c, publicUrl),
    once,
  });
  const supporter = (c: Context) => consultations.find(slugIn(c)) && supporterIn(c, devices, slugIn(c));

  /** True if the form was sent from an origin that may embed this consultation. */
  const fromItsPage = (c: Context): boolean =>
    c.req.header('origin') !== undefined && passes(() => gate(c, [consultations.find(slugIn(c))?.agency], () => false));

  /** Shows the form again with its values. */
  const again = (c: Context, form: SuggestionForm, status: number, retryAfter?: number) =>
    sendPage(c, suggestionFormPage(form), status, retryHeader(retryAfter));

  /** Personal data and similar suggestions found in a draft; undefined if its sender has seen them already. */
  const unseen = async (c: Context, { draft, checked }: SuggestionForm) => {
    const found = await reading.beforeSending(slugIn(c), wordsOf(draft), networkOf(c));
    const seen = new Set(checked.split(' '));
    return seenIn(found).some((sign) => !seen.has(sign)) ? found : undefined;
  };

  /** Answers a refused suggestion with the form, or with only its text if the consultation takes no suggestions. */
  const explain = (c: Context, form: SuggestionForm, error: unknown) => {
    const { voice, draft } = form;
    const say = (...words: Parameters<typeof voice.plain>) => ({ ...form, problem: voice.plain(...words) });
    const refusal = refusalOfForm(error, onError);
    const { type, errors = [], retryAfter } = refusal;
    switch (type) {
      case problemTypes.consultationNotOpen:
        return sendPage(c, untakenPage(form), statusOf(type));
      case problemTypes.invalidRequest:
        return again(c, { ...form, wrong: wrongOf(errors, draft) }, statusOf(type));
      case problemTypes.tooManyAttempts:
      case problemTypes.tooManySuggestions:
      case problemTypes.suggestionsFull: {
        const wait = voice.seconds(retryAfter ?? 1);
        const says = type === problemTypes.suggestionsFull ? 'suggestionsFull' : 'manySuggestions';
        return again(c, say(says, { wait }), statusOf(type), retryAfter);
      }
      default:
        if (!mayRetry(refusal)) throw refusal;
        return again(c, say('notSent'), statusOf(type), retryAfter);
    }
  };

  return new Hono()
    .get('/c/:slug', async (c) => {
      const view = await topics.whole(
        { ...wanted(c, forms.newOnce()), token: await supporter(c) },
        readListQuery((name) => c.req.query(name)),
      );
      const done = cameFromOwnForm(c) ? c.req.query('done') : undefined;
      const link = oembedLink({ base: view.base, path: `c/${view.topic.slug}` }, view.voice);
      return sendPage(c, consultationPage(view, renderDone(view.voice, done, view.supports.size > 0)), 200, { link });
    })
    .post('/c/:slug', sizeLimit(limits.suggestionBody), async (c) => {
      const { fields, once, foreign, refused } = await forms.read(c, { draws: fromItsPage });
      const view = topics.plain({ ...wanted(c, once), token: undefined });
      const { voice, topic } = view;
      const draft = draftOf(fields, topic);
      const form: SuggestionForm = { ...view, draft, wrong: {}, checked: firstOf(fields, checkedField) };
      if (!topic.suggestions || topic.state !== 'open') {
        return sendPage(c, untakenPage(form), statusOf(problemTypes.consultationNotOpen));
      }
      if (refused) return again(c, { ...form, foreign, problem: voice.plain(refused.says) }, refused.status);
      const wrong = findWrong(draft);
      if (Object.keys(wrong).length > 0) return again(c, { ...form, wrong, problem: sayCut(voice, draft) }, 422);
      try {
        const body = parseWith(sendSuggestionSchema, { ...suggestionOf(draft, voice.language), once });
        const found = await unseen(c, form);
        if (found) return again(c, { ...form, found }, 200);
        // The token identifies this form, and casts no vote. On receipt, the suggestion is counted for its network.
        const scope = await devices.of(`consultation:${topic.slug}`);
        const sender = { token: scope.mint({ level: 'L0', id: scope.idOf(once) }), network: networkOf(c) };
        return sendPage(c, sentPage(form, await receive(topic.slug, sender, body)));
      } catch (error) {
        return explain(c, form, error);
      }
    });
};

/** A message that the text was truncated before it was shown again; undefined if it was not. */
const sayCut = (voice: Voice, { text = '' }: Draft): string | undefined =>
  text.length > limits.typed ? voice.plain('textCut') : undefined;

const passes = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};
