import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { suggestionStates as states } from './suggestion-states.ts';

const meta = { title: 'المكتب/المقترح/العربية' } satisfies Meta;
export default meta;

export const Held = show(states.Held, 'ar');
export const HeldUnchecked = show(states.HeldUnchecked, 'ar');
export const Redacting = show(states.Redacting, 'ar');
export const Waiting = show(states.Waiting, 'ar');
export const Viewer = show(states.Viewer, 'ar');
export const Answering = show(states.Answering, 'ar');
export const DraftOfAnother = show(states.DraftOfAnother, 'ar');
export const Unfinished = show(states.Unfinished, 'ar');
export const TenSeconds = show(states.TenSeconds, 'ar');
export const Sent = show(states.Sent, 'ar');
export const Conflict = show(states.Conflict, 'ar');
export const Proposal = show(states.Proposal, 'ar');
export const OwnProposal = show(states.OwnProposal, 'ar');
export const Answered = show(states.Answered, 'ar');
export const Appeal = show(states.Appeal, 'ar');
export const Stale = show(states.Stale, 'ar');
export const SomeoneElse = show(states.SomeoneElse, 'ar');
export const Linking = show(states.Linking, 'ar');
export const Erased = show(states.Erased, 'ar');
export const Absent = show(states.Absent, 'ar');
export const Templates = show(states.Templates, 'ar');
export const TemplateOnly = show(states.TemplateOnly, 'ar');
