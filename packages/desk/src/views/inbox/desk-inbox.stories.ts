import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { inboxStates as states } from './inbox-states.ts';

const meta = { id: 'desk-inbox', title: 'المكتب · Desk/المقترحات الواردة · Inbox' } satisfies Meta;
export default meta;

export const Empty = { name: 'لا أحد ينتظر · No one waits', ...show(states.Empty) };
export const Waiting = { name: 'بانتظار الرد · Waiting', ...show(states.Waiting) };
export const Viewer = { name: 'لمطّلع · For a viewer', ...show(states.Viewer) };
export const Moderation = { name: 'للمراجعة · To review', ...show(states.Moderation) };
export const Filtered = { name: 'بتصفية · Filtered', ...show(states.Filtered) };
export const Mine = { name: 'المُسند إليّ · Assigned to me', ...show(states.Mine) };
export const NothingFits = { name: 'لا شيء بهذه الشروط · Nothing fits', ...show(states.NothingFits) };
export const ServerDown = { name: 'تعذّر التحميل · Server down', ...show(states.ServerDown) };
export const Reading = { name: 'قراءة النص في سطره · Read in its row', ...show(states.Reading) };
export const OneOffice = { name: 'لجهة بمكتب واحد · With one office', ...show(states.OneOffice) };
export const Acknowledging = { name: 'الاطلاع بضغطة · Acknowledged with one press', ...show(states.Acknowledging) };
export const Selected = { name: 'مع تحديد · Some selected', ...show(states.Selected) };
export const BulkAcknowledge = { name: 'الاطلاع على عدة · Acknowledging several', ...show(states.BulkAcknowledge) };
export const BulkAnswer = { name: 'رد واحد لعدة · One answer to several', ...show(states.BulkAnswer) };
export const BulkRunning = { name: 'جارٍ التنفيذ · Under way', ...show(states.BulkRunning) };
export const BulkInterrupted = { name: 'انقطع · Interrupted', ...show(states.BulkInterrupted) };
export const Unfinished = { name: 'عمل لم يكتمل · Unfinished work', ...show(states.Unfinished) };
export const Shortcuts = { name: 'اختصارات لوحة المفاتيح · Keyboard shortcuts', ...show(states.Shortcuts) };
