import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { suggestionStates as states } from './suggestion-states.ts';

const meta = { id: 'desk-suggestion', title: 'المكتب · Desk/المقترح · Suggestion' } satisfies Meta;
export default meta;

export const Held = { name: 'قبل النشر، وفيه بيانات شخصية · Held, with personal data', ...show(states.Held) };
export const HeldUnchecked = { name: 'نشر دون نظر · Published unlooked at', ...show(states.HeldUnchecked) };
export const HidingFound = { name: 'حجب ما عُثر عليه · Hiding what was found', ...show(states.HidingFound) };
export const Redacting = { name: 'حجب جزء · Hiding a part', ...show(states.Redacting) };
export const Waiting = { name: 'بانتظار الرد · Waiting', ...show(states.Waiting) };
export const Viewer = { name: 'لمطّلع · For a viewer', ...show(states.Viewer) };
export const Answering = { name: 'كتابة الرد، مع معاينته · Answering, with its preview', ...show(states.Answering) };
export const DraftOfAnother = { name: 'مسودة كتبها آخر · A draft of someone else', ...show(states.DraftOfAnother) };
export const Unfinished = { name: 'رد ناقص · Unfinished answer', ...show(states.Unfinished) };
export const TenSeconds = { name: 'قبل أن يُرسل · Before it is sent', ...show(states.TenSeconds) };
export const Sent = { name: 'نُشر الرد · Published', ...show(states.Sent) };
export const Conflict = { name: 'مسودتان · Two drafts', ...show(states.Conflict) };
export const Proposal = { name: 'رد ينتظر الاعتماد · To be confirmed', ...show(states.Proposal) };
export const OwnProposal = { name: 'ردّ كتبه من يقرؤه · One’s own proposal', ...show(states.OwnProposal) };
export const Answered = { name: 'صدر الرد، وفيه التزام · Answered, with a commitment', ...show(states.Answered) };
export const AnsweredAgain = { name: 'رد عُدّل · An answer that was changed', ...show(states.AnsweredAgain) };
export const Contested = { name: 'إفادات بعدم الإنجاز · Contested', ...show(states.Contested) };
export const Assigned = { name: 'مُسند، وعليه ملاحظات · Assigned, with notes', ...show(states.Assigned) };
export const Noting = { name: 'ملاحظة ناقصة · A note without words', ...show(states.Noting) };
export const Assigning = { name: 'إسناد · Assigning', ...show(states.Assigning) };
export const Appeal = { name: 'تظلّم · Appeal', ...show(states.Appeal) };
export const OwnHiding = {
  name: 'تظلّم من حجب صاحب الحساب · Appeal against one’s own hiding',
  ...show(states.OwnHiding),
};
export const Stale = { name: 'تغيّر في الأثناء · Changed meanwhile', ...show(states.Stale) };
export const SomeoneElse = { name: 'عند شخص آخر · Someone else is here', ...show(states.SomeoneElse) };
export const Linking = { name: 'ربط بمقترح مشابه · Linking', ...show(states.Linking) };
export const Erased = { name: 'مُحي · Erased', ...show(states.Erased) };
export const Absent = { name: 'لا يوجد · Absent', ...show(states.Absent) };
export const Templates = { name: 'قوالب الردود · Templates of answers', ...show(states.Templates) };
export const TemplateOnly = { name: 'نص القالب كما هو · A template’s text and no more', ...show(states.TemplateOnly) };
