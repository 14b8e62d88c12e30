import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { inboxStates as states } from './inbox-states.ts';

const meta = { title: 'Desk/Inbox' } satisfies Meta;
export default meta;

export const Empty = show(states.Empty, 'en');
export const Waiting = show(states.Waiting, 'en');
export const Viewer = show(states.Viewer, 'en');
export const Moderation = show(states.Moderation, 'en');
export const Filtered = show(states.Filtered, 'en');
export const NothingFits = show(states.NothingFits, 'en');
export const ServerDown = show(states.ServerDown, 'en');
export const Selected = show(states.Selected, 'en');
export const BulkAcknowledge = show(states.BulkAcknowledge, 'en');
export const BulkAnswer = show(states.BulkAnswer, 'en');
export const BulkRunning = show(states.BulkRunning, 'en');
export const BulkInterrupted = show(states.BulkInterrupted, 'en');
export const Unfinished = show(states.Unfinished, 'en');
export const Shortcuts = show(states.Shortcuts, 'en');
