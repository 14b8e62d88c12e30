import { ShuraProblem } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { asking, closedResponses, draftBy, results } from '../../testing/sample-asking.ts';
import { signedInAs } from '../../testing/sample-desk.ts';

const list = '/desk/muscat/responses';
const server = { asking, responses: closedResponses, results };
const drawn = async ({ find }: Inside) => void (await find('.stage shura-response-feed'));

/** Draft of an agency's response with all fields filled. */
export const written = {
  form: {
    office: { ar: 'قسم الحدائق', en: 'the Parks Department' },
    said: {
      ar: 'فضّل 69 في المئة منكم إغلاق الشارع نصف ساعة.',
      en: 'Of you, 69 in a hundred want the street closed for half an hour.',
    },
    did: [
      {
        id: 'd1',
        text: { ar: 'يُغلق شارع المدارس يوميًّا وقت الانصراف', en: 'School Street closes every day when school ends' },
        on: '2027-01-10',
      },
    ],
    didNot: [
      {
        id: 'n1',
        text: { ar: 'حافلة لكل حي', en: 'A bus for each neighbourhood' },
        reason: { ar: 'لم تُرصد لها موازنة هذا العام', en: 'There is no budget for it this year' },
      },
    ],
  },
  seen: 'v-school-streets',
};

/** States of the responses. */
export const responseStates = {
  List: {
    at: list,
    server: { ...server, drafts: [draftBy('outcome.school-streets', written)] },
    play: async ({ find }) => void (await find('.list li')),
  },
  Empty: { at: list, server: { ...server, responses: { ...closedResponses, responses: [] } } },
  Looking: { at: `${list}/seeb-parking`, server: { ...server, session: signedInAs('viewer') }, play: drawn },
  Composer: { at: `${list}/school-streets`, server, play: drawn },
  Facts: {
    at: `${list}/school-streets`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.recorded li:nth-child(2) button');
      await inside.find('.save .kept');
    },
  },
  Incomplete: {
    at: `${list}/school-streets`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('section.part:nth-of-type(2) > .bar button');
      await inside.press('.save .main');
      await inside.find('.problem');
    },
  },
  Written: {
    at: `${list}/school-streets`,
    server: { ...server, drafts: [draftBy('outcome.school-streets', written)] },
    play: drawn,
  },
  Publishing: {
    at: `${list}/school-streets`,
    server: { ...server, drafts: [draftBy('outcome.school-streets', written)] },
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.find('dialog[open]');
    },
  },
  Overtaken: {
    at: `${list}/school-streets`,
    server: { ...server, drafts: [draftBy('outcome.school-streets', written)] },
    replaced: { saveConsultation: () => Promise.reject(new ShuraProblem('changed-meanwhile', 409)) },
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.press('dialog .main');
      await inside.find('.problem button');
    },
  },
  Again: { at: `${list}/seeb-parking`, server, play: drawn },
} satisfies Record<string, DeskStory>;
