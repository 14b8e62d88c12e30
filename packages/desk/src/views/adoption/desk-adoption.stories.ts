import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { adoptionStates as states } from './adoption-states.ts';

const meta = { id: 'desk-adoption', title: 'المكتب · Desk/التبنّي · Adoption' } satisfies Meta;
export default meta;

export const Links = show(states.Links);
export const LinksFound = show(states.LinksFound);
export const LinksUnwritten = show(states.LinksUnwritten);
export const Review = show(states.Review);
export const Adopted = show(states.Adopted);
export const AdoptionFailed = show(states.AdoptionFailed);
export const FileChosen = show(states.FileChosen);
export const FileTooLarge = show(states.FileTooLarge);
export const FileRefused = show(states.FileRefused);
export const Columns = show(states.Columns);
export const Channel = show(states.Channel);
export const FileFound = show(states.FileFound);
export const Linkless = show(states.Linkless);
export const Search = show(states.Search);
export const SearchFound = show(states.SearchFound);
export const SearchFailed = show(states.SearchFailed);
export const Keys = show(states.Keys);
export const NoneOpen = show(states.NoneOpen);
