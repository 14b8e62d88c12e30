import { limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { refusalOfForm } from '../../http/answer-error.ts';
import { referenceIn } from '../../http/path.ts';
import { mayRetry, statusOf } from '../../http/problem.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { Refusal } from '../../model/refusal.ts';
import { supporterIn } from '../../pages/device-cookie.ts';
import { type ContestAttempt, contestOf, missingInContest, reasonField } from '../../pages/forms/contest-form.ts';
import type { Forms } from '../../pages/forms/received-form.ts';
import { voiceOf } from '../../pages/forms/send-page.ts';
import { privatePage } from '../../pages/page-headers.ts';
import type { ShowSuggestion } from '../../pages/show-suggestion.ts';
import type { Web } from '../web.ts';

/** What a supporter says to what was called carried out, on the page of the suggestion. */
export const contestPages = (
  { voices, suggestions, contests, devices, networkOf, onError }: Web,
  show: ShowSuggestion,
  forms: Forms,
) => {
  const explain = (c: Context, attempt: ContestAttempt, error: unknown) => {
    const [voice, refusal] = [voiceOf(c, voices), refusalOfForm(error, onError)];
    const { type, retryAfter, errors = [] } = refusal;
    const again = (more: Partial<ContestAttempt>) =>
      show(c, { root: '../../', status: statusOf(type), retryAfter, contest: { ...attempt, ...more } });
    if (type === problemTypes.invalidRequest) {
      const says = html`${voice.say(errors[0]?.code === 'too-long' ? 'wordsTooLong' : 'wordsWordless')}`;
      const label = html`${voice.public.contest.reason}`;
      return again({ problems: [{ field: reasonField('contest'), label, says }] });
    }
    if (type === problemTypes.actRefused) return again({ problem: html`${voice.public.contest.refused}` });
    if (retryAfter !== undefined) {
      return again({ problem: voice.say('manyAttempts', { wait: voice.seconds(retryAfter) }) });
    }
    if (!mayRetry(refusal)) throw refusal;
    return again({ problem: voice.say('notSent') });
  };

  return new Hono().post('/s/:reference/contest', sizeLimit(limits.suggestionBody), async (c) => {
    const [voice, { fields, refused }] = [voiceOf(c, voices), await forms.read(c)];
    const reference = referenceIn(c);
    const consultation = suggestions.find(reference)?.stored.consultation;
    if (consultation === undefined) throw new Refusal(problemTypes.suggestionNotFound);
    const attempt: ContestAttempt = { fields, problems: [] };
    const root = '../../';
    if (refused)
      return show(c, { root, contest: { ...attempt, problem: voice.say(refused.says) }, status: refused.status });
    const problems = missingInContest(voice, 'contest', fields);
    if (problems.length > 0) return show(c, { root, contest: { ...attempt, problems }, status: 422 });
    try {
      const token = await supporterIn(c, devices, consultation);
      await contests.bySupporter(reference, { token, network: networkOf(c) }, contestOf(fields));
      const location = `../${reference}?lang=${voice.language}&done=contest`;
      return c.body(null, 303, { ...privatePage, location });
    } catch (error) {
      return explain(c, attempt, error);
    }
  });
};
