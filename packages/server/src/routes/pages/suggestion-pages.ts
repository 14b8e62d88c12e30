import { limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { referenceIn } from '../../http/path.ts';
import { statusOf } from '../../http/problem.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { Refusal } from '../../model/refusal.ts';
import { supporterCookie, supporterIn } from '../../pages/device-cookie.ts';
import type { Fields } from '../../pages/forms/form-fields.ts';
import { emptyLostCode } from '../../pages/forms/lost-code.ts';
import { type Forms, firstOf } from '../../pages/forms/received-form.ts';
import { cameFromOwnForm, sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { linkToList, readListQuery } from '../../pages/list-query.ts';
import { renderAlert, renderDone } from '../../pages/notices.ts';
import { privatePage } from '../../pages/page-headers.ts';
import type { ShowSuggestion } from '../../pages/show-suggestion.ts';
import { trackPage } from '../../pages/track-page.ts';
import type { Voice } from '../../pages/voice.ts';
import { readReference } from '../../text/reference.ts';
import type { Web } from '../web.ts';

/** A suggestion's page: look up, read and support, without a script. */
export const suggestionPages = (web: Web, show: ShowSuggestion, forms: Forms) => {
  const { voices, suggestions, support, devices, newCodes, newDevices, networkOf } = web;
  /** The consultation of a suggestion that was ever published. */
  const consultationIn = (c: Context) => suggestions.find(referenceIn(c))?.stored.consultation;

  /** Supports or withdraws; returns the device's token. */
  const setSupport = async (c: Context, slug: string, once: string, supports: boolean): Promise<string> => {
    const known = await supporterIn(c, devices, slug);
    const token = known ?? (await newDevices.ofConsultation(slug, { once, network: networkOf(c), work: 'cannot' }));
    await support.set(referenceIn(c), { token, network: networkOf(c) }, supports);
    return token;
  };

  const explain = (c: Context, error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const [voice, { type, retryAfter }] = [voiceOf(c, voices), error];
    const shown = { root: '../../', status: statusOf(type), retryAfter };
    if (type === problemTypes.consultationNotOpen) {
      return show(c, { ...shown, notice: renderAlert(html`${voice.public.absent.support}`) });
    }
    const wait = voice.seconds(retryAfter ?? 1);
    if (type === problemTypes.tooManyChanges) {
      return show(c, { ...shown, notice: renderAlert(voice.say('manyAttempts', { wait })) });
    }
    const { tooManyDevices, tooManyRequests, busy } = problemTypes;
    if (![tooManyDevices, tooManyRequests, busy].some((one) => one === type)) throw error;
    return show(c, { ...shown, notice: renderAlert(voice.say('manySupporters', { wait })) });
  };

  return new Hono()
    .get('/s', async (c) => {
      const [voice, typed] = [voiceOf(c, voices), c.req.query('ref')];
      const reference = typed === undefined ? undefined : readReference(typed);
      if (reference === undefined) {
        const done = cameFromOwnForm(c) ? c.req.query('done') : undefined;
        const lost = newCodes && { ...emptyLostCode, reference: readReference(c.req.query('lost') ?? '') ?? '' };
        const page = trackPage({ voice, root: '', typed, lost, notice: renderDone(voice, done, false) });
        return sendPage(c, page, typed === undefined ? 200 : statusOf(problemTypes.invalidRequest));
      }
      return c.body(null, 303, { ...privatePage, location: `s/${reference}?lang=${voice.language}` });
    })
    .get('/s/:reference', async (c) => {
      const done = cameFromOwnForm(c) ? c.req.query('done') : undefined;
      const consultation = consultationIn(c);
      const known = consultation !== undefined && (await supporterIn(c, devices, consultation)) !== undefined;
      return show(c, { notice: renderDone(voiceOf(c, voices), done, known) });
    })
    .post('/s/:reference/support', sizeLimit(limits.ballotBody), async (c) => {
      const [voice, { fields, once, refused }] = [voiceOf(c, voices), await forms.read(c)];
      const consultation = consultationIn(c);
      if (consultation === undefined) throw new Refusal(problemTypes.suggestionNotFound);
      if (refused) {
        const notice = renderAlert(voice.say(refused.says));
        return show(c, { root: '../../', notice, status: refused.status });
      }
      const supports = firstOf(fields, 'supports') !== '0';
      try {
        const token = await setSupport(c, consultation, once, supports);
        const location = backFrom(voice, referenceIn(c), fields, consultation, supports ? 'support' : 'unsupport');
        const kept = supports && { 'set-cookie': supporterCookie(consultation, token) };
        return c.body(null, 303, { ...privatePage, location, ...kept });
      } catch (error) {
        return explain(c, error);
      }
    });
};

/** The address to return to: the list with its query, or the suggestion's page. */
const backFrom = (voice: Voice, reference: string, fields: Fields, consultation: string, done: string): string => {
  const list = fields.get('list')?.[0];
  if (list === undefined) return `../${reference}?lang=${voice.language}&done=${done}`;
  const asked = new URLSearchParams(list);
  const query = linkToList(
    voice,
    readListQuery((name) => asked.get(name) ?? undefined),
  );
  return `../../c/${consultation}${query}&done=${done}#${reference}`;
};
