import { ShuraUnreachable } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import {
  appealed,
  assigned,
  bus,
  draftBy,
  held,
  inboxOf,
  lamps,
  late,
  offices,
  parks,
  template,
  waitingInbox,
  water,
  written,
} from '../../testing/sample-inbox.ts';
import { itemOf } from './bulk/bulk-job.ts';

const at = '/desk/muscat/inbox';
const server = { inbox: waitingInbox, settings: offices };

/** The agency has one office, so an act names it without being asked. */
const oneOffice = { ...offices, agency: { ...offices.agency, offices: [{ id: 'parks', name: parks }] } };

const select = async ({ find }: Inside, ...references: readonly string[]) => {
  for (const reference of references) (await find(`[data-reference="${reference}"] input`)).click();
};
const open = async (inside: Inside, kind: string, ...references: readonly string[]) => {
  await select(inside, ...references);
  await inside.press(`.bulk-bar [data-act=${kind}]`);
  await inside.find('#bulk');
};
export const acknowledge = async (inside: Inside, ...references: readonly string[]) => {
  await open(inside, 'acknowledge', ...references);
  await inside.choose('#bulk [name=office]', 'parks');
  await inside.press('#bulk button.main');
};

/** States of the inbox. */
export const inboxStates = {
  Empty: { at, server: { settings: offices } },
  Waiting: { at, server },
  Viewer: { at, server: { ...server, session: signedInAs('viewer') } },
  Moderation: {
    at: `${at}?view=moderation`,
    server: { ...server, inbox: { ...inboxOf(appealed, held), counts: waitingInbox.counts } },
  },
  Filtered: {
    at: `${at}?basis=experience&office=parks&search=الإنارة`,
    server: { ...server, inbox: { ...waitingInbox, suggestions: [late], total: 1 } },
  },
  Mine: {
    at: `${at}?assigned=me`,
    server: { ...server, inbox: { ...waitingInbox, suggestions: [assigned], total: 1 } },
  },
  NothingFits: {
    at: `${at}?outcome=referred`,
    server: { ...server, inbox: { ...waitingInbox, suggestions: [], total: 0 } },
  },
  ServerDown: {
    at,
    server,
    replaced: { inbox: () => Promise.reject(new ShuraUnreachable()) },
    play: async ({ find }) => void (await find('.problem')),
  },
  Reading: {
    at,
    server,
    play: async ({ press }) => press(`[data-reference="${late.reference}"] .original summary`),
  },
  OneOffice: { at, server: { ...server, settings: oneOffice } },
  Acknowledging: {
    at,
    server: { ...server, settings: oneOffice },
    play: async ({ press, find }) => {
      await press(`#acknowledge-${water.reference} button`);
      await find('.undo');
    },
  },
  Selected: { at, server, play: (inside) => select(inside, bus.reference, water.reference) },
  BulkAcknowledge: { at, server, play: (inside) => open(inside, 'acknowledge', water.reference, lamps.reference) },
  BulkAnswer: {
    at,
    server: { ...server, drafts: [template, draftBy('Maria Fernandes', 'answer-to-many', written)] },
    play: (inside) => open(inside, 'answer', late.reference, lamps.reference),
  },
  BulkRunning: {
    at,
    server,
    replaced: { act: () => new Promise<never>(() => {}) },
    play: async (inside) => {
      await acknowledge(inside, water.reference, lamps.reference, bus.reference);
      await inside.find('progress');
    },
  },
  BulkInterrupted: {
    at,
    server,
    replaced: { act: () => Promise.reject(new ShuraUnreachable()) },
    play: async (inside) => {
      await acknowledge(inside, water.reference, lamps.reference, bus.reference);
      await inside.find('.bulk .strong');
    },
  },
  Unfinished: {
    at,
    server: {
      ...server,
      drafts: [
        {
          ...draftBy('سالم بن ناصر المعمري', 'bulk.3f1c', {}),
          content: JSON.stringify({
            act: { kind: 'acknowledge', office: parks },
            total: 340,
            left: [water, lamps].map(itemOf),
            refused: [],
          }),
        },
      ],
    },
    play: async ({ find }) => void (await find('.bulk')),
  },
  Shortcuts: {
    at,
    server,
    play: async ({ press, find }) => {
      await press('.keys-button');
      await find('dialog[open]');
    },
  },
} satisfies Record<string, DeskStory>;
