import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { askingStates as states } from './asking-states.ts';

const meta = {
  id: 'desk-asking',
  title: 'المكتب · Desk/الاستشارات والاستطلاعات · Consultations and polls',
} satisfies Meta;
export default meta;

export const List = { name: 'القائمة · List', ...show(states.List) };
export const Hashtags = { name: 'أفكار من وسمين · Two hashtags', ...show(states.Hashtags) };
export const Empty = { name: 'لا شيء بعد · Nothing yet', ...show(states.Empty) };
export const Looking = { name: 'لمن يطّلع · For a viewer', ...show(states.Looking) };
export const Embed = { name: 'التضمين · Embedding', ...show(states.Embed) };
export const EmbedBranded = {
  name: 'التضمين بلون الجهة · Embedding in the colour of the agency',
  ...show(states.EmbedBranded),
};
export const NewConsultation = { name: 'استشارة جديدة · New consultation', ...show(states.NewConsultation) };
export const Begun = { name: 'مسودة ناقصة · Unfinished draft', ...show(states.Begun) };
export const Incomplete = { name: 'لا تُفتح ناقصة · Not opened unfinished', ...show(states.Incomplete) };
export const Refused = { name: 'رفض الخادم الافتتاح · Refused by the server', ...show(states.Refused) };
export const Opening = { name: 'تأكيد الافتتاح · Confirming', ...show(states.Opening) };
export const SaidBefore = { name: 'ما قاله الناس من قبل · What people said before', ...show(states.SaidBefore) };
export const NotAsked = { name: 'تعذّر البحث · Could not be asked', ...show(states.NotAsked) };
export const ShownBefore = { name: 'ما عُرض قبل الافتتاح · What was shown before', ...show(states.ShownBefore) };
export const Open = { name: 'استشارة مفتوحة · Open consultation', ...show(states.Open) };
export const Extending = { name: 'التمديد · Extending', ...show(states.Extending) };
export const Closing = { name: 'الإغلاق المبكر · Closing early', ...show(states.Closing) };
export const Overtaken = { name: 'حفظ غيره في هذه الأثناء · Someone else saved', ...show(states.Overtaken) };
export const FoundDraft = { name: 'تعديلات لم تُحفظ · Changes that were not saved', ...show(states.FoundDraft) };
export const Closed = { name: 'استشارة مغلقة · Closed consultation', ...show(states.Closed) };
export const NewPoll = { name: 'استطلاع جديد · New poll', ...show(states.NewPoll) };
export const PollDraft = { name: 'مسودة استطلاع · Draft of a poll', ...show(states.PollDraft) };
export const PollAnswered = { name: 'استطلاع وصلته أصوات · Poll with votes', ...show(states.PollAnswered) };
