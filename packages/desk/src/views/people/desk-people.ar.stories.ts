import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { peopleStates as states } from './people-states.ts';

const meta = { title: 'المكتب/الموظفون' } satisfies Meta;
export default meta;

export const People = show(states.People, 'ar');
export const ChangeRole = show(states.ChangeRole, 'ar');
export const Remove = show(states.Remove, 'ar');
export const LastAdministrator = show(states.LastAdministrator, 'ar');
export const Invited = show(states.Invited, 'ar');
export const ServerDown = show(states.ServerDown, 'ar');
