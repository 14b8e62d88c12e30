import { ShuraUnreachable } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { asking } from '../../testing/sample-asking.ts';

const at = '/desk/muscat/counters';
/** All are open, so that every kind of question can be entered. */
const open = {
  consultations: asking.consultations.map((one) => ({ ...one, state: 'open' as const })),
  polls: asking.polls.map((one) => ({ ...one, state: 'open' as const })),
};

/** States of the entry from paper and phone, shared by the stories of both languages. */
export const countersStates = {
  Choice: { ar: 'اختيار', en: 'Choice', at, server: { asking } },
  Poll: {
    ar: 'استطلاع من كل الأنواع',
    en: 'A poll of several kinds',
    at: `${at}?poll=park-visit`,
    server: { asking: open },
    play: async ({ find }) => void (await find('.question')),
  },
  Next: {
    ar: 'التالي بعد الحفظ',
    en: 'The next after one was saved',
    at: `${at}?poll=new-parks`,
    server: { asking },
    play: async ({ press, find }) => {
      await press('[value=wadi]');
      await press('button.main');
      await find('.done');
    },
  },
  Refused: {
    ar: 'لم تُدخل إجابة',
    en: 'No answer',
    at: `${at}?poll=new-parks`,
    server: { asking },
    play: ({ press }) => press('button.main'),
  },
  Unreachable: {
    ar: 'لا اتصال',
    en: 'No connection',
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
    ar: 'مقترح',
    en: 'A suggestion',
    at: `${at}?consultation=green-muscat`,
    server: { asking },
    play: ({ press }) => press('[value=country]'),
  },
  Slip: {
    ar: 'القصاصة',
    en: 'The slip',
    at: `${at}?consultation=green-muscat`,
    server: { asking },
    play: async ({ type, press, find }) => {
      await type('#text', 'مقاعد مظللة عند موقف الحافلات قرب المستشفى.');
      await press('button.main');
      await find('.slip');
    },
  },
  LosingTheCode: {
    ar: 'مغادرة قبل تسليم الرمز',
    en: 'Leaving before the code is handed over',
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
  Nothing: { ar: 'لا شيء مفتوح', en: 'Nothing is open', at, server: { asking: { consultations: [], polls: [] } } },
} satisfies Record<string, DeskStory>;
