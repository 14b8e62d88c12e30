import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { askingStates as states } from './asking-states.ts';

const meta = { title: 'Desk/Consultations and polls' } satisfies Meta;
export default meta;

export const List = show(states.List, 'en');
export const Empty = show(states.Empty, 'en');
export const Looking = show(states.Looking, 'en');
export const Embed = show(states.Embed, 'en');
export const EmbedBranded = show(states.EmbedBranded, 'en');
export const NewConsultation = show(states.NewConsultation, 'en');
export const Begun = show(states.Begun, 'en');
export const Incomplete = show(states.Incomplete, 'en');
export const Refused = show(states.Refused, 'en');
export const Opening = show(states.Opening, 'en');
export const Open = show(states.Open, 'en');
export const Extending = show(states.Extending, 'en');
export const Closing = show(states.Closing, 'en');
export const Overtaken = show(states.Overtaken, 'en');
export const FoundDraft = show(states.FoundDraft, 'en');
export const Closed = show(states.Closed, 'en');
export const NewPoll = show(states.NewPoll, 'en');
export const PollDraft = show(states.PollDraft, 'en');
export const PollAnswered = show(states.PollAnswered, 'en');
