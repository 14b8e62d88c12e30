import type { Consultation, SuggestionsQuery } from '@shura/contract';
import { mayFind } from '../rules/visibility.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { Runtime } from '../services/runtime.ts';
import type { SupportService } from '../services/support.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { findConsultation } from '../state/find.ts';
import type { ConsultationView } from './consultation-view.ts';

export interface ConsultationSources extends Runtime {
  readonly agencies: AgencyReader;
  readonly reading: SuggestionReader;
  readonly support: Pick<SupportService, 'own'>;
}

export interface WantedConsultation extends Pick<ConsultationView, 'voice' | 'root' | 'base' | 'once'> {
  readonly slug: string;
  readonly token: string | undefined;
}

/** Loads what a viewer may see of a consultation. Throws a {@link Refusal} `consultation-not-found`. */
export const consultationLoader = ({ agencies, reading, support, ...runtime }: ConsultationSources) => {
  const { polls, clock } = runtime;
  const pollsOf = ({ stored }: LiveConsultation, now: number): ConsultationView['polls'] =>
    stored.polls.flatMap((slug) => {
      const poll = polls.find(slug);
      if (!poll || !mayFind(poll.state(now), 'public')) return [];
      const title = poll.stored.title ?? poll.stored.questions[0]?.text;
      return title ? [{ slug, title }] : [];
    });
  /** A consultation without its suggestions, for forms. */
  const plain = ({ slug, voice, root, base, once }: WantedConsultation) => {
    const [live, now] = [findConsultation(runtime, slug), clock()];
    const topic = JSON.parse(live.consultation(now).json) as Consultation;
    return { voice, root, base, once, now, topic };
  };

  return {
    plain,
    async whole(wanted: WantedConsultation, query: SuggestionsQuery): Promise<ConsultationView> {
      const view = plain(wanted);
      const { topic } = view;
      const own = wanted.token === undefined ? [] : await support.own(wanted.slug, wanted.token);
      return {
        ...view,
        polls: pollsOf(findConsultation(runtime, wanted.slug), view.now),
        query,
        list: await reading.page(wanted.slug, query),
        responses:
          topic.state === 'closed' ? (await agencies.responses(topic.agency.slug, topic.slug)).responses : undefined,
        supports: new Set(own),
      };
    },
  };
};
