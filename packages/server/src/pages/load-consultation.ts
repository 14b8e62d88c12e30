import { type Consultation, problemTypes, type SuggestionsQuery } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { mayFind } from '../rules/visibility.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { SupportService } from '../services/support.ts';
import type { Consultations, LiveConsultation } from '../state/consultations.ts';
import type { Polls } from '../state/polls.ts';
import type { ConsultationView } from './consultation-view.ts';
import type { Voice } from './voice.ts';

export interface ConsultationSources {
  readonly agencies: AgencyReader;
  readonly consultations: Consultations;
  readonly polls: Polls;
  readonly reading: SuggestionReader;
  readonly support: Pick<SupportService, 'own'>;
  readonly clock: () => number;
}

export interface WantedConsultation {
  readonly slug: string;
  readonly voice: Voice;
  readonly root: string;
  readonly base: string;
  readonly once: string;
  readonly token: string | undefined;
}

/** Loads what a viewer may see of a consultation. Throws a {@link Refusal} `consultation-not-found`. */
export const consultationLoader = ({
  agencies,
  consultations,
  polls,
  reading,
  support,
  clock,
}: ConsultationSources) => {
  const found = (slug: string): LiveConsultation => {
    const live = consultations.find(slug);
    if (!live || !mayFind(live.state(clock()), 'public')) throw new Refusal(problemTypes.consultationNotFound);
    return live;
  };
  const pollsOf = ({ stored }: LiveConsultation, now: number): ConsultationView['polls'] =>
    stored.polls.flatMap((slug) => {
      const poll = polls.find(slug);
      if (!poll || !mayFind(poll.state(now), 'public')) return [];
      const title = poll.stored.title ?? poll.stored.questions[0]?.text;
      return title ? [{ slug, title }] : [];
    });
  /** A consultation without its suggestions, for forms. */
  const plain = ({ slug, voice, root, base, once }: WantedConsultation) => {
    const [live, now] = [found(slug), clock()];
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
        polls: pollsOf(found(wanted.slug), view.now),
        query,
        list: await reading.page(wanted.slug, query),
        responses:
          topic.state === 'closed' ? (await agencies.responses(topic.agency.slug, topic.slug)).responses : undefined,
        supports: new Set(own),
      };
    },
  };
};
export type ConsultationLoader = ReturnType<typeof consultationLoader>;
