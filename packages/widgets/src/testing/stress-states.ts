import type { Poll, Results } from '@shura/contract';
import type { TemplateResult } from 'lit';
import * as poll from '../poll/poll-states.ts';
import * as feed from '../response-feed/feed-states.ts';
import * as box from '../suggestion-box/box-states.ts';
import * as list from '../suggestions/list-states.ts';
import * as samples from './sample-stress.ts';

export type StressArgs = Omit<list.ListArgs, 'consultation'>;

/** An element with extreme text or numbers. */
export interface StressStory {
  readonly ar: string;
  readonly en: string;
  render(args: StressArgs): TemplateResult;
  reach?(canvas: HTMLElement): Promise<void>;
}

const ofPoll = (
  names: { readonly ar: string; readonly en: string },
  server: { readonly poll: Poll; readonly results: Results },
  press: readonly string[] = [],
): StressStory => {
  const state = { ...names, server, press };
  return {
    ...names,
    render: (args) => poll.renderState(state, { ...args, poll: 'new-parks', results: 'show' }),
    reach: (canvas) => poll.reachState(state, canvas),
  };
};

const votes = ['input[value="0"]', '.main'];
const suggestions = { ar: 'المقترحات: كتابات مختلطة', en: 'Suggestions: mixed scripts' };
const longBox = {
  ar: 'الصندوق: أطول النصوص',
  en: 'Box: the longest words',
  server: { consultation: samples.longConsultation },
  does: [['#text', samples.suggestions[1]?.text ?? '']],
} as const;
const longFeed = { ar: 'الردود: أطول النصوص', en: 'Feed: the longest words', cards: [samples.longCard] };

/** Every state, shared by the stories of both languages. */
export const stressStates = {
  Longest: ofPoll({ ar: 'أطول النصوص', en: 'The longest words' }, samples.longest),
  LongestResults: ofPoll({ ar: 'أطول النصوص: النتائج', en: 'The longest words, results' }, samples.longest, votes),
  Vocalised: ofPoll({ ar: 'بالتشكيل الكامل', en: 'Fully vocalised' }, samples.vocalised),
  VocalisedResults: ofPoll({ ar: 'بالتشكيل: النتائج', en: 'Vocalised, results' }, samples.vocalised, votes),
  Mixed: ofPoll({ ar: 'لاتيني وأرقام وروابط', en: 'Latin, numbers and links' }, samples.mixed),
  MixedResults: ofPoll({ ar: 'مختلط: النتائج', en: 'Mixed, results' }, samples.mixed, votes),
  Twelve: ofPoll({ ar: 'اثنا عشر خيارًا', en: 'Twelve options' }, samples.twelve),
  TwelveResults: ofPoll({ ar: 'اثنا عشر خيارًا: النتائج', en: 'Twelve options, results' }, samples.twelve, votes),
  Plurals: ofPoll({ ar: 'صيغ العدد', en: 'Plural forms' }, samples.plurals, votes),
  Unanimous: ofPoll({ ar: 'صفر ومئة في المئة', en: 'None and all' }, samples.unanimous, votes),
  Box: {
    ...longBox,
    render: (args) => box.renderState(longBox, { ...args, consultation: 'green-muscat' }),
    reach: (canvas) => box.reachState(longBox, canvas),
  },
  Suggestions: {
    ...suggestions,
    render: (args) =>
      list.renderState(
        { ...suggestions, server: { suggestions: samples.suggestions } },
        { ...args, consultation: 'green-muscat' },
      ),
  },
  Feed: {
    ...longFeed,
    render: (args) => feed.renderState(longFeed, { ...args, agency: 'muscat', consultation: '' }),
  },
} satisfies Record<string, StressStory>;
