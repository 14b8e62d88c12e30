import type { Poll, Results } from '@shura/contract';
import type { TemplateResult } from 'lit';
import * as poll from '../poll/poll-states.ts';
import * as feed from '../response-feed/feed-states.ts';
import * as box from '../suggestion-box/box-states.ts';
import * as list from '../suggestions/list-states.ts';
import * as samples from './sample-stress.ts';
import type { ElementArgs } from './story.ts';

/** An element with extreme text or numbers. */
export interface StressStory {
  render(args: ElementArgs): TemplateResult;
  reach?(canvas: HTMLElement): Promise<void>;
}

const ofPoll = (
  server: { readonly poll: Poll; readonly results: Results },
  press: readonly string[] = [],
): StressStory => {
  const state = { server, press };
  return {
    render: (args) => poll.renderState(state, { ...args, poll: 'new-parks', results: 'show' }),
    reach: (canvas) => poll.reachState(state, canvas),
  };
};

const votes = ['input[value="0"]', '.main'];
const longBox = {
  server: { consultation: samples.longConsultation },
  does: [['#text', samples.suggestions[1]?.text ?? '']],
} as const;
const longFeed = { cards: [samples.longCard] };

/** Every state. */
export const stressStates = {
  Longest: ofPoll(samples.longest),
  LongestResults: ofPoll(samples.longest, votes),
  Vocalised: ofPoll(samples.vocalised),
  VocalisedResults: ofPoll(samples.vocalised, votes),
  Mixed: ofPoll(samples.mixed),
  MixedResults: ofPoll(samples.mixed, votes),
  Twelve: ofPoll(samples.twelve),
  TwelveResults: ofPoll(samples.twelve, votes),
  Plurals: ofPoll(samples.plurals, votes),
  Unanimous: ofPoll(samples.unanimous, votes),
  Box: {
    render: (args) => box.renderState(longBox, { ...args, consultation: 'green-muscat' }),
    reach: (canvas) => box.reachState(longBox, canvas),
  },
  Suggestions: {
    render: (args) =>
      list.renderState({ server: { suggestions: samples.suggestions } }, { ...args, consultation: 'green-muscat' }),
  },
  Feed: {
    render: (args) => feed.renderState(longFeed, { ...args, agency: 'muscat', consultation: '' }),
  },
} satisfies Record<string, StressStory>;
