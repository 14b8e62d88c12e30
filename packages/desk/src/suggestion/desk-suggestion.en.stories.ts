import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { suggestionStates as states } from './suggestion-states.ts';

const meta = { title: 'Desk/Suggestion/English' } satisfies Meta;
export default meta;

export const Held = show(states.Held, 'en');
export const HeldUnchecked = show(states.HeldUnchecked, 'en');
export const Redacting = show(states.Redacting, 'en');
export const Waiting = show(states.Waiting, 'en');
export const Viewer = show(states.Viewer, 'en');
export const Answering = show(states.Answering, 'en');
export const DraftOfAnother = show(states.DraftOfAnother, 'en');
export const Unfinished = show(states.Unfinished, 'en');
export const TenSeconds = show(states.TenSeconds, 'en');
export const Sent = show(states.Sent, 'en');
export const Conflict = show(states.Conflict, 'en');
export const Proposal = show(states.Proposal, 'en');
export const OwnProposal = show(states.OwnProposal, 'en');
export const Answered = show(states.Answered, 'en');
export const Appeal = show(states.Appeal, 'en');
export const Stale = show(states.Stale, 'en');
export const SomeoneElse = show(states.SomeoneElse, 'en');
export const Linking = show(states.Linking, 'en');
export const Erased = show(states.Erased, 'en');
export const Absent = show(states.Absent, 'en');
export const Templates = show(states.Templates, 'en');
export const TemplateOnly = show(states.TemplateOnly, 'en');
