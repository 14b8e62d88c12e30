import type { Language } from '@shura/contract/lists';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { openSuggestion, signIn } from './desk.ts';
import { type Listener, listenFromTop } from './listener.ts';
import type { Session } from './session.ts';
import { openPage } from './stage.ts';

interface Stage {
  readonly session: Session;
  readonly shura: ShuraProcess;
  readonly language: Language;
}

/** Walks a journey, and returns what was pressed and heard, a line each. */
type Journey = (stage: Stage) => Promise<readonly string[]>;

/** A journey on an element of an agency's page. */
const onPage =
  (tag: string, walk: (listener: Listener, language: Language) => Promise<void>): Journey =>
  async ({ session, shura, language }) => {
    const page = await session.open();
    return openPage(page, shura, language, tag, async () => {
      const listener = await listenFromTop(session, page, '#root [role=heading]');
      await walk(listener, language);
      return listener.heard;
    });
  };

const box = '<shura-suggestion-box consultation="green-spaces"></shura-suggestion-box>';
const idea = {
  ar: 'نحتاج دورات مياه نظيفة في متنزه الوادي لأن كبار السن والصغار لا يجدونها',
  en: 'Palm fronds and prunings should go through a chipper and cover the beds of the gardens',
};
const reason = {
  ar: 'ندرس وضع وحدتين جاهزتين على الضفة قبل الصيف',
  en: 'One chipper for the four gardens is in next year’s budget',
};
/** Words of the suggestion that staff answer. */
const answered = { ar: 'دورات مياه', en: 'chipper' };

export type JourneyName =
  | 'vote-and-change'
  | 'error'
  | 'suggest-an-alike-one'
  | 'feed-with-an-overdue-one'
  | 'staff-answer';

export const journeys: Readonly<Record<JourneyName, Journey>> = {
  'vote-and-change': onPage('<shura-poll poll="gardens"></shura-poll>', async (citizen) => {
    await citizen.press('h Down Down Down Down Down space Tab');
    await citizen.press('Return', '.bars');
    await citizen.press('Down Down Down Down Down Tab');
    await citizen.press('Return', 'form');
    await citizen.press('Tab Down space Tab');
    await citizen.press('Return', '.bars');
  }),
  error: onPage('<shura-poll poll="service-hall"></shura-poll>', async (citizen) => {
    await citizen.press('h Tab Tab Tab');
    await citizen.press('Return', '.sign');
    await citizen.press('space Tab space Tab');
    await citizen.press('Return', '.quietly:not(:empty)');
  }),
  'suggest-an-alike-one': onPage(box, async (citizen, language) => {
    await citizen.press('h e');
    await citizen.type(idea[language], '.alike');
    await citizen.pressUntil('Tab', /Title|العنوان/);
    await citizen.press('Tab Down');
    await citizen.pressUntil('Tab', /Send suggestion|إرسال المقترح/);
    await citizen.press('Return', '.secret');
    await citizen.press('Down Down Down Down Down Down Down');
  }),
  'feed-with-an-overdue-one': onPage(
    '<shura-response-feed agency="wadi-al-nakhil"></shura-response-feed>',
    async (citizen) => {
      await citizen.press('h h h h h Down Down Down Down Down Down Down Down Down Down h h Down Down');
    },
  ),
  'staff-answer': async ({ session, shura, language }) => {
    const page = await session.open();
    await signIn(page, shura, language);
    await openSuggestion(page, shura, answered[language]);
    const clerk = await listenFromTop(session, page, '#answer');
    await clerk.press('h Down Down h h e');
    await clerk.type(reason[language], '[name=alone]');
    await clerk.press('Tab Tab space Tab Tab');
    await clerk.press('Return', '#outcome-wrong');
    await clerk.press('r r r space Tab Tab Tab Tab Tab');
    await clerk.press('Return', '.undo');
    await clerk.press('Tab');
    await clerk.press('Return', '#sent');
    await clerk.press('Down Down');
    return clerk.heard;
  },
};

export const journeyNames = Object.keys(journeys) as readonly JourneyName[];
