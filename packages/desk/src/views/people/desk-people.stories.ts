import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { peopleStates as states } from './people-states.ts';

const meta = { id: 'desk-people', title: 'المكتب · Desk/الموظفون · People' } satisfies Meta;
export default meta;

export const People = { name: 'القائمة · List', ...show(states.People) };
export const ChangeRole = { name: 'تعديل دور · Changing a role', ...show(states.ChangeRole) };
export const Remove = { name: 'تأكيد الإزالة · Confirming a removal', ...show(states.Remove) };
export const LastAdministrator = { name: 'آخر مدير · The last administrator', ...show(states.LastAdministrator) };
export const Invited = { name: 'بعد الدعوة · After an invitation', ...show(states.Invited) };
export const ServerDown = { name: 'تعذّر التحميل · Could not be loaded', ...show(states.ServerDown) };
