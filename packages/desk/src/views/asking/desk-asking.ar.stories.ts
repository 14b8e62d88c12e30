import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { askingStates as states } from './asking-states.ts';

const meta = { title: 'المكتب/الاستشارات والاستطلاعات' } satisfies Meta;
export default meta;

export const List = show(states.List, 'ar');
export const Empty = show(states.Empty, 'ar');
export const Looking = show(states.Looking, 'ar');
export const Embed = show(states.Embed, 'ar');
export const EmbedBranded = show(states.EmbedBranded, 'ar');
export const NewConsultation = show(states.NewConsultation, 'ar');
export const Begun = show(states.Begun, 'ar');
export const Incomplete = show(states.Incomplete, 'ar');
export const Refused = show(states.Refused, 'ar');
export const Opening = show(states.Opening, 'ar');
export const Open = show(states.Open, 'ar');
export const Extending = show(states.Extending, 'ar');
export const Closing = show(states.Closing, 'ar');
export const Overtaken = show(states.Overtaken, 'ar');
export const FoundDraft = show(states.FoundDraft, 'ar');
export const Closed = show(states.Closed, 'ar');
export const NewPoll = show(states.NewPoll, 'ar');
export const PollDraft = show(states.PollDraft, 'ar');
export const PollAnswered = show(states.PollAnswered, 'ar');
