import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { peopleStates as states } from './people-states.ts';

const meta = { id: 'desk-people', title: 'المكتب · Desk/الموظفون · People' } satisfies Meta;
export default meta;

export const People = show(states.People);
export const ChangeRole = show(states.ChangeRole);
export const Remove = show(states.Remove);
export const LastAdministrator = show(states.LastAdministrator);
export const Invited = show(states.Invited);
export const ServerDown = show(states.ServerDown);
