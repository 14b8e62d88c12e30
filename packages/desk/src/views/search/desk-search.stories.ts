import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { searchStates as states } from './search-states.ts';

const meta = { id: 'desk-search', title: 'المكتب · Desk/البحث · Search' } satisfies Meta;
export default meta;

export const Blank = { name: 'قبل البحث · Before a search', ...show(states.Blank) };
export const Found = { name: 'نتائج · Results', ...show(states.Found) };
export const None = { name: 'بلا نتائج · No results', ...show(states.None) };
export const TooMany = { name: 'طلبات كثيرة · Too many', ...show(states.TooMany) };
export const Busy = { name: 'الخادم مشغول · Busy', ...show(states.Busy) };
