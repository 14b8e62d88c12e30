import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { askingStates as states } from './asking-states.ts';

const meta = {
  id: 'desk-asking',
  title: 'المكتب · Desk/الاستشارات والاستطلاعات · Consultations and polls',
} satisfies Meta;
export default meta;

export const List = show(states.List);
export const Empty = show(states.Empty);
export const Looking = show(states.Looking);
export const Embed = show(states.Embed);
export const EmbedBranded = show(states.EmbedBranded);
export const NewConsultation = show(states.NewConsultation);
export const Begun = show(states.Begun);
export const Incomplete = show(states.Incomplete);
export const Refused = show(states.Refused);
export const Opening = show(states.Opening);
export const Open = show(states.Open);
export const Extending = show(states.Extending);
export const Closing = show(states.Closing);
export const Overtaken = show(states.Overtaken);
export const FoundDraft = show(states.FoundDraft);
export const Closed = show(states.Closed);
export const NewPoll = show(states.NewPoll);
export const PollDraft = show(states.PollDraft);
export const PollAnswered = show(states.PollAnswered);
