import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { inboxStates as states } from './inbox-states.ts';

const meta = { title: 'المكتب/الوارد' } satisfies Meta;
export default meta;

export const Empty = show(states.Empty, 'ar');
export const Waiting = show(states.Waiting, 'ar');
export const Viewer = show(states.Viewer, 'ar');
export const Moderation = show(states.Moderation, 'ar');
export const Filtered = show(states.Filtered, 'ar');
export const NothingFits = show(states.NothingFits, 'ar');
export const ServerDown = show(states.ServerDown, 'ar');
export const Selected = show(states.Selected, 'ar');
export const BulkAcknowledge = show(states.BulkAcknowledge, 'ar');
export const BulkAnswer = show(states.BulkAnswer, 'ar');
export const BulkRunning = show(states.BulkRunning, 'ar');
export const BulkInterrupted = show(states.BulkInterrupted, 'ar');
export const Unfinished = show(states.Unfinished, 'ar');
export const Shortcuts = show(states.Shortcuts, 'ar');
