import { askNewCodeSchema, limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as v from 'valibot';
import { refusalOfForm } from '../../http/answer-error.ts';
import { referenceIn } from '../../http/path.ts';
import { mayRetry, statusOf } from '../../http/problem.ts';
import { parseWith } from '../../http/read-json.ts';
import { sizeLimit } from '../../http/refuse-large-bodies.ts';
import { onceField } from '../../pages/forms/form-fields.ts';
import { emptyLostCode, type LostCode, lostFields } from '../../pages/forms/lost-code.ts';
import type { FieldProblem } from '../../pages/forms/problems.ts';
import { type Forms, firstOf } from '../../pages/forms/received-form.ts';
import { otherVoice, retryHeader, sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { linkOverPage, newCodePage, newCodeShownPage } from '../../pages/new-code-page.ts';
import { privatePage } from '../../pages/page-headers.ts';
import { trackPage } from '../../pages/track-page.ts';
import type { Voice } from '../../pages/voice.ts';
import type { NewCodes } from '../../services/new-codes.ts';
import { readReference } from '../../text/reference.ts';
import type { Web } from '../web.ts';

/** The address has a secret. */
const secretAddress = { 'referrer-policy': 'no-referrer' } as const;
/** RFC 9110, section 15.5.11. */
const gone = 410;

/** A new tracking code for an author who lost it: the form that asks for a link, and the page that the link opens. */
export const newCodePages = ({ voices, networkOf, onError }: Web, newCodes: NewCodes, forms: Forms) => {
  /** Shows the form again with the typed values. */
  const explain = (c: Context, lost: LostCode, error: unknown) => {
    const [voice, refusal] = [voiceOf(c, voices), refusalOfForm(error, onError)];
    const { type, retryAfter, errors = [] } = refusal;
    const again = (more: Partial<LostCode>) =>
      sendPage(c, trackPage({ voice, root: '', lost: { ...lost, ...more } }), statusOf(type), retryHeader(retryAfter));
    if (type === problemTypes.invalidRequest)
      return again({ problems: errors.flatMap(({ field }) => problemIn(voice, field)) });
    if (!mayRetry(refusal)) throw refusal;
    return again({
      problem:
        retryAfter === undefined ? voice.say('failed') : voice.say('manyAttempts', { wait: voice.seconds(retryAfter) }),
    });
  };

  return new Hono()
    .post('/s', sizeLimit(limits.ballotBody), async (c) => {
      const [voice, { fields, refused }] = [voiceOf(c, voices), await forms.read(c, { withOnce: false })];
      const lost = { ...emptyLostCode, reference: firstOf(fields, 'ref'), contact: firstOf(fields, 'contact') };
      if (refused) {
        const problem = voice.say(refused.says);
        return sendPage(c, trackPage({ voice, root: '', lost: { ...lost, problem } }), refused.status);
      }
      try {
        const { ref, contact } = parseWith(formSchema, { ref: lost.reference, contact: lost.contact.trim() });
        await newCodes.ask(ref, contact, networkOf(c));
        return c.body(null, 303, { ...privatePage, location: `s?lang=${voice.language}&done=ask-code` });
      } catch (error) {
        return explain(c, lost, error);
      }
    })
    .get('/s/:reference/code', async (c) => {
      const view = { voice: voiceOf(c, voices), root: '../../', reference: referenceIn(c), once: forms.newOnce() };
      if (!(await newCodes.works(view.reference, tokenIn(c))))
        return sendPage(c, linkOverPage(view), gone, secretAddress);
      const other = new URLSearchParams({ ...c.req.query(), lang: otherVoice(view.voice).language });
      return sendPage(c, newCodePage(view, `?${other}`), 200, secretAddress);
    })
    .post('/s/:reference/code', sizeLimit(limits.ballotBody), async (c) => {
      const view = { voice: voiceOf(c, voices), root: '../../', reference: referenceIn(c) };
      // The token proves the sender, so the form may come from anywhere: beside this policy browsers send `Origin: null`.
      const { fields } = await forms.read(c, { withOnce: false, draws: () => true });
      const code = await newCodes.issue(view.reference, tokenIn(c), firstOf(fields, onceField), networkOf(c));
      return code === undefined
        ? sendPage(c, linkOverPage(view), gone, secretAddress)
        : sendPage(c, newCodeShownPage(view, code), 200, secretAddress);
    });
};

const tokenIn = (c: Context): string => c.req.query('t') ?? '';

const formSchema = v.object({
  ref: v.pipe(
    v.string(),
    v.transform((typed) => readReference(typed) ?? ''),
    v.nonEmpty(),
  ),
  ...askNewCodeSchema.entries,
});

const problemIn = (voice: Voice, field: string): FieldProblem => {
  const { fields } = voice.public;
  return field === 'ref'
    ? { field: lostFields.reference, label: html`${fields.reference}`, says: voice.say('trackWrong') }
    : { field: lostFields.contact, label: html`${fields.email}`, says: html`${fields.wrongEmail}` };
};
