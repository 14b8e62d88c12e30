import { directions, problemTypes, type SendSuggestion, type SentSuggestion } from '@shura/contract';
import { nonceBytes } from '../auth/tracking.ts';
import type { StoredSuggestion, SuggestionRecord, Words } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { clockInputOf, dueDays } from '../rules/suggestion-clocks.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { findConsultation, takingSuggestions } from '../state/find.ts';
import { directionOf } from '../text/direction.ts';
import { newReference } from '../text/reference.ts';
import type { Citizen } from './ballots.ts';
import { cleanWords, withPersonalData } from './clean-words.ts';
import type { Runtime } from './runtime.ts';
import { createWaitingRoom } from './waiting-room.ts';

/** UTF-16 code units of text per token of the rate limit. */
const unitsPerTake = 1_000;

/** Receives suggestions. Each is durable before the response is sent, and held for moderation. */
export const createReceiver = (runtime: Runtime) => {
  const { store, consultations, suggestions, devices, tracking, clock, random, bulkhead, paced } = runtime;
  /** Rate limit by network. */
  const newSuggestions = runtime.limits('newSuggestions', runtime.rates.newSuggestions);
  const room = createWaitingRoom(suggestions);

  const wordsOf = (body: SendSuggestion, { stored }: LiveConsultation): Words => {
    const { words, errors } = cleanWords(body);
    const categories = stored.suggestions?.categories ?? [];
    const { category } = body;
    if (categories.length > 0 && category === undefined) errors.push({ field: 'category', code: 'missing' });
    if (category !== undefined && !categories.some(({ id }) => id === category)) {
      errors.push({ field: 'category', code: 'wrong-value' });
    }
    if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
    return withPersonalData(words);
  };

  const told = (stored: StoredSuggestion, trackingCode: string): SentSuggestion => {
    const consultation = consultations.find(stored.consultation);
    if (!consultation) throw new Error('A suggestion was sent to a consultation');
    const { pledge, calendars } = clockInputOf(stored, consultation.agency);
    return {
      reference: stored.reference,
      trackingCode,
      followToken: tracking.followToken(stored.reference),
      personalData: [...new Set(stored.words?.personal.map(({ kind }) => kind))],
      ...dueDays(pledge, calendars, stored.receivedAt),
    };
  };

  const receive = async (slug: string, sender: Citizen, body: SendSuggestion): Promise<SentSuggestion> => {
    const now = clock();
    const { token, network } = sender;
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    if (!consultations.find(slug)) throw new Refusal(problemTypes.consultationNotFound);
    if (!(await devices.of(`consultation:${slug}`)).read(token)) throw new Refusal(problemTypes.deviceInvalid);
    // The cost of a check grows with the text. The rate limit comes before the store, so that refused requests cost the
    // store nothing.
    const takes = Math.ceil((body.text.length + 1) / unitsPerTake);
    const retryAfter = await newSuggestions.take(network, takes);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManySuggestions, { retryAfter });
    // With its contents: after a lost response the sender may have rewritten the text, and nothing sent may be lost.
    const once = tracking.onceFor(token, JSON.stringify(body));
    const known = (await suggestions.read('once', [once]))[0]?.stored;
    if (known?.consultation === slug) {
      // A repeat after a lost response gets the same response again, even if new suggestions are no longer accepted.
      await newSuggestions.giveBack(network, takes);
      return told(known, tracking.codeFor(token, once));
    }
    const consultation = takingSuggestions(findConsultation(runtime, slug), now);
    const words = await paced(() => wordsOf(body, consultation));
    const { agency } = consultation;
    const trackingCode = tracking.codeFor(token, once);
    const reference = newReference(random);
    const record: SuggestionRecord = {
      reference,
      agency: agency.slug,
      consultation: slug,
      receivedAt: now,
      policy: agency.policies.length,
      words,
      direction: directionOf(words.text, 'und', directions[body.language]),
      language: body.language,
      basis: body.basis,
      category: body.category,
      once,
      code: tracking.hashOf(trackingCode),
    };
    const contact = body.contact === undefined ? undefined : tracking.seal(body.contact, reference, random(nonceBytes));
    const stored = await room.within(slug, network, Buffer.byteLength(JSON.stringify(record)), async () => {
      const received = await store.receiveSuggestion(record, contact);
      suggestions.put(received);
      return received;
    });
    return told(stored, trackingCode);
  };

  return (slug: string, sender: Citizen, body: SendSuggestion): Promise<SentSuggestion> =>
    bulkhead(sender.network, () => receive(slug, sender, body));
};
export type Receiver = ReturnType<typeof createReceiver>;
