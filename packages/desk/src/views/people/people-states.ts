import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';

const at = '/desk/muscat/people';
const open = async ({ press, find }: Inside) => {
  await press('tr:nth-child(2) button');
  await find('dialog[open]');
};

/** States of the people of an agency. */
export const peopleStates = {
  People: { at },
  ChangeRole: { at, play: open },
  Remove: {
    at,
    play: async (inside) => {
      await open(inside);
      await inside.press('dialog .grave');
      await inside.find('dialog button.grave:not(.plain)');
    },
  },
  LastAdministrator: {
    at,
    replaced: { setRole: () => Promise.reject(new ShuraProblem('last-administrator', 409)) },
    play: async (inside) => {
      await open(inside);
      await inside.press('dialog button.main');
      await inside.find('dialog .problem');
    },
  },
  Invited: {
    at,
    replaced: {
      invite: () => Promise.resolve({ link: 'https://votes.example/desk#join=hT5y2kQ8mW3nR7vX1zB4', mailed: false }),
    },
    play: async ({ type, press, find }) => {
      await type('#email', 'huda@muscat.example');
      await press('.invite .main');
      await find('#made-link');
    },
  },
  ServerDown: {
    at,
    replaced: { people: () => Promise.reject(new ShuraUnreachable()) },
    play: async ({ find }) => void (await find('.problem')),
  },
} satisfies Record<string, DeskStory>;
