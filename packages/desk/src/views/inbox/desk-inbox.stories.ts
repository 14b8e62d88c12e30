import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { inboxStates as states } from './inbox-states.ts';

const meta = { id: 'desk-inbox', title: 'المكتب · Desk/الوارد · Inbox' } satisfies Meta;
export default meta;

export const Empty = show(states.Empty);
export const Waiting = show(states.Waiting);
export const Viewer = show(states.Viewer);
export const Moderation = show(states.Moderation);
export const Filtered = show(states.Filtered);
export const NothingFits = show(states.NothingFits);
export const ServerDown = show(states.ServerDown);
export const Selected = show(states.Selected);
export const BulkAcknowledge = show(states.BulkAcknowledge);
export const BulkAnswer = show(states.BulkAnswer);
export const BulkRunning = show(states.BulkRunning);
export const BulkInterrupted = show(states.BulkInterrupted);
export const Unfinished = show(states.Unfinished);
export const Shortcuts = show(states.Shortcuts);
