import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { peopleStates as states } from './people-states.ts';

const meta = { title: 'Desk/People' } satisfies Meta;
export default meta;

export const People = show(states.People, 'en');
export const ChangeRole = show(states.ChangeRole, 'en');
export const Remove = show(states.Remove, 'en');
export const LastAdministrator = show(states.LastAdministrator, 'en');
export const Invited = show(states.Invited, 'en');
export const ServerDown = show(states.ServerDown, 'en');
