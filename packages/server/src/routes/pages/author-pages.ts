import { type AuthorAct, limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { refusalOfForm } from '../../http/answer-error.ts';
import { referenceIn } from '../../http/path.ts';
import { mayRetry, statusOf } from '../../http/problem.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { Refusal } from '../../model/refusal.ts';
import {
  type AuthorAttempt,
  type AuthorWish,
  authorWishes,
  codeField,
  sureField,
  textField,
} from '../../pages/forms/author-forms.ts';
import { claimedPage } from '../../pages/forms/claim.ts';
import { contestOf, missingInContest, reasonField } from '../../pages/forms/contest-form.ts';
import type { Fields } from '../../pages/forms/form-fields.ts';
import type { FieldProblem } from '../../pages/forms/problems.ts';
import { type Forms, firstOf } from '../../pages/forms/received-form.ts';
import { voiceOf } from '../../pages/forms/send-page.ts';
import { privatePage } from '../../pages/page-headers.ts';
import type { ShowSuggestion } from '../../pages/show-suggestion.ts';
import type { Voice } from '../../pages/voice.ts';
import type { Web } from '../web.ts';

/** Acts of a suggestion's author on its page, with the code in the form's body. */
export const authorPages = (
  { voices, author, claims, networkOf, onError }: Web,
  show: ShowSuggestion,
  forms: Forms,
) => {
  /** Shows the page again with the typed values, without the code. */
  const explain = (c: Context, attempt: AuthorAttempt, error: unknown) => {
    const [voice, refusal] = [voiceOf(c, voices), refusalOfForm(error, onError)];
    const { type, retryAfter, errors = [] } = refusal;
    const again = (more: Partial<AuthorAttempt>) =>
      show(c, { status: statusOf(type), retryAfter, attempt: { ...attempt, ...more } });
    switch (type) {
      case problemTypes.codeRefused:
        return again({ problems: [problemIn(voice, attempt.kind, 'code', voice.public.author.codeRefused)] });
      case problemTypes.invalidRequest:
        return again({ problems: [problemIn(voice, attempt.kind, 'text', sayText(voice, errors[0]?.code))] });
      case problemTypes.actRefused:
        return again({ problem: html`${voice.public.author.notNow}`, over: true });
      case problemTypes.staleSuggestion:
        return again({ problem: html`${voice.public.author.notNow}` });
      case problemTypes.tooManyAttempts:
      case problemTypes.tooManyChanges:
      case problemTypes.tooManyRequests:
        return again({ problem: voice.say('manyAttempts', { wait: voice.seconds(retryAfter ?? 1) }) });
      default:
        if (!mayRetry(refusal)) throw refusal;
        return again({
          problem: voice.say(attempt.kind === 'erase' || attempt.kind === 'read' ? 'failed' : 'notSent'),
        });
    }
  };

  const pages = new Hono().post('/s/:reference', sizeLimit(limits.suggestionBody), async (c) => {
    const [voice, { fields, refused }] = [voiceOf(c, voices), await forms.read(c, { withOnce: false })];
    const kind = authorWishes.find((wish) => wish === firstOf(fields, 'kind'));
    const attempt: AuthorAttempt = { kind: kind ?? 'erase', fields, problems: [] };
    const says = refused?.says ?? (kind === undefined ? 'unfitSuggestion' : undefined);
    if (says) return show(c, { attempt: { ...attempt, problem: voice.say(says) }, status: refused?.status ?? 422 });
    const problems = missingIn(voice, attempt);
    if (problems.length > 0) return show(c, { attempt: { ...attempt, problems }, status: 422 });
    try {
      if (attempt.kind === 'read') {
        await author.prove(referenceIn(c), networkOf(c), firstOf(fields, 'code'));
        return show(c, { viewer: 'author' });
      }
      await author.act(referenceIn(c), networkOf(c), actOf(attempt.kind, fields));
      const location = `?lang=${voice.language}&done=${attempt.kind}`;
      return c.body(null, 303, { ...privatePage, location });
    } catch (error) {
      return explain(c, attempt, error);
    }
  });
  pages.post('/s/:reference/claim', sizeLimit(limits.suggestionBody), async (c) => {
    const voice = voiceOf(c, voices);
    const { refused } = await forms.read(c, { withOnce: false });
    if (refused) return show(c, { root: '../../', notice: voice.say(refused.says), status: refused.status });
    try {
      const claimed = await claims.make(referenceIn(c), undefined, networkOf(c));
      return c.body(String(await claimedPage(voice, referenceIn(c), claimed)), 200, privatePage);
    } catch (error) {
      if (!(error instanceof Refusal) || error.type === problemTypes.suggestionNotFound) throw error;
      const { type, retryAfter } = error;
      const notice =
        retryAfter === undefined
          ? voice.say('claimNotNow')
          : voice.say('manyAttempts', { wait: voice.seconds(retryAfter) });
      return show(c, { root: '../../', notice, status: statusOf(type), retryAfter });
    }
  });
  return pages;
};

const actOf = (kind: AuthorAct['kind'], fields: Fields): AuthorAct => {
  const [code, text] = [firstOf(fields, 'code'), firstOf(fields, 'text')];
  if (kind === 'contest') return { kind, code, ...contestOf(fields) };
  return kind === 'erase' ? { kind, code } : { kind, code, text };
};

/** Missing fields, checked before the code. */
const missingIn = (voice: Voice, { kind, fields }: AuthorAttempt): FieldProblem[] => [
  ...(kind === 'contest' ? missingInContest(voice, 'author', fields) : []),
  ...(kind === 'erase' && firstOf(fields, 'sure') === ''
    ? [problemIn(voice, kind, 'sure', voice.plain('sureMissing'))]
    : []),
  ...((kind === 'reply' || kind === 'appeal') && firstOf(fields, 'text').trim() === ''
    ? [problemIn(voice, kind, 'text', voice.public.fields.noText)]
    : []),
  ...(firstOf(fields, 'code').trim() === '' ? [problemIn(voice, kind, 'code', voice.public.author.noCode)] : []),
];

const sayText = (voice: Voice, code: string | undefined): string =>
  code === 'missing' ? voice.public.fields.noText : voice.plain(code === 'too-long' ? 'wordsTooLong' : 'wordsWordless');

/** The field of the text, and its label. */
const textOf = (voice: Voice, kind: AuthorWish): readonly [string, string] => {
  const { author, contest } = voice.public;
  if (kind === 'contest') return [reasonField('author'), contest.reason];
  return [textField(kind), kind === 'reply' ? author.reply : author.appeal];
};

const problemIn = (voice: Voice, kind: AuthorWish, part: 'code' | 'text' | 'sure', says: string): FieldProblem => {
  const [field, label] = {
    code: [codeField(kind), voice.public.fields.trackingCode] as const,
    text: textOf(voice, kind),
    sure: [sureField, voice.plain('eraseSure')] as const,
  }[part];
  return { field, label: html`${label}`, says: html`${says}` };
};
