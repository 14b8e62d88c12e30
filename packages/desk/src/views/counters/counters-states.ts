import { ShuraUnreachable } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { asking } from '../../testing/sample-asking.ts';

const at = '/desk/muscat/counters';
/** All are open, so that every kind of question can be entered. */
const open = {
  consultations: asking.consultations.map((one) => ({ ...one, state: 'open' as const })),
  polls: asking.polls.map((one) => ({ ...one, state: 'open' as const })),
};

/** States of the entry from paper and phone. */
export const countersStates = {
  Choice: { at, server: { asking } },
  Poll: {
    at: `${at}?poll=park-visit`,
    server: { asking: open },
    play: async ({ find }) => void (await find('.question')),
  },
  Next: {
    at: `${at}?poll=new-parks`,
    server: { asking },
    play: async ({ press, find }) => {
      await press('[value=wadi]');
      await press('button.main');
      await find('.done');
    },
  },
  Refused: { at: `${at}?poll=new-parks`, server: { asking }, play: ({ press }) => press('button.main') },
  Unreachable: {
    at: `${at}?poll=new-parks`,
    server: { asking },
    replaced: { enterBallot: () => Promise.reject(new ShuraUnreachable()) },
    play: async ({ press, find }) => {
      await press('[value=wadi]');
      await press('button.main');
      await find('.problem');
    },
  },
  Suggestion: {
    at: `${at}?consultation=green-muscat`,
    server: { asking },
    play: ({ press }) => press('[value=country]'),
  },
  Slip: {
    at: `${at}?consultation=green-muscat`,
    server: { asking },
    play: async ({ type, press, find }) => {
      await type('#text', 'مقاعد مظللة عند موقف الحافلات قرب المستشفى.');
      await press('button.main');
      await find('.slip');
    },
  },
  LosingTheCode: {
    at: `${at}?consultation=green-muscat`,
    server: { asking },
    play: async ({ type, press, find }) => {
      await type('#text', 'مقاعد مظللة عند موقف الحافلات قرب المستشفى.');
      await press('button.main');
      await find('.slip');
      await press('.split a');
      await find('#leaving[open]');
    },
  },
  Nothing: { at, server: { asking: { consultations: [], polls: [] } } },
} satisfies Record<string, DeskStory>;
