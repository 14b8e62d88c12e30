import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Devices } from '../auth/devices.ts';
import type { OriginGate } from '../http/origins.ts';
import { suggestionLoader } from '../pages/load-suggestion.ts';
import { topicLoader } from '../pages/load-topic.ts';
import { createForms } from '../pages/received-form.ts';
import { suggestionShower } from '../pages/show-suggestion.ts';
import type { Voices } from '../pages/voice.ts';
import type { Author } from '../services/author.ts';
import type { Claims } from '../services/claims.ts';
import type { Consultations } from '../services/consultations.ts';
import type { DeletionService } from '../services/deletion.ts';
import type { NewDevices } from '../services/new-devices.ts';
import type { Polls } from '../services/polls.ts';
import type { AgencyReading } from '../services/read-agencies.ts';
import type { Reading } from '../services/read-suggestions.ts';
import type { Receiver } from '../services/receive-suggestion.ts';
import type { Suggestions } from '../services/suggestions.ts';
import type { SupportService } from '../services/support.ts';
import { agencyPages } from './agency-pages.ts';
import { authorPages } from './author-pages.ts';
import { consultationPages } from './consultation-pages.ts';
import { suggestionPages } from './suggestion-pages.ts';

export interface PublicPagesOptions {
  readonly voices: Voices;
  readonly gate: OriginGate;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly agencies: AgencyReading;
  readonly deletion: Pick<DeletionService, 'gone'>;
  readonly reading: Reading;
  readonly receive: Receiver;
  readonly support: SupportService;
  readonly author: Author;
  readonly claims: Claims;
  readonly devices: Devices;
  readonly newDevices: NewDevices;
  readonly networkOf: (c: Context) => string;
  readonly clock: () => number;
  readonly random: (bytes: number) => Buffer;
  readonly publicUrl: string | undefined;
  readonly onError: (error: unknown) => void;
}

/** Consultations, suggestions and agencies as pages of ours, which need no script. */
export const publicPages = (options: PublicPagesOptions) => {
  const forms = createForms(options);
  const topics = topicLoader(options);
  const suggestions = suggestionLoader(options);
  const show = suggestionShower({ ...options, suggestions, forms });
  return new Hono()
    .route('/', consultationPages({ ...options, topics, forms }))
    .route('/', suggestionPages({ ...options, suggestions, show, forms }))
    .route('/', authorPages({ ...options, show, forms }))
    .route('/', agencyPages(options));
};
