import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { adoptionStates as states } from './adoption-states.ts';

const meta = { title: 'Desk/Adoption' } satisfies Meta;
export default meta;

export const Links = show(states.Links, 'en');
export const LinksFound = show(states.LinksFound, 'en');
export const LinksUnwritten = show(states.LinksUnwritten, 'en');
export const Review = show(states.Review, 'en');
export const Adopted = show(states.Adopted, 'en');
export const AdoptionFailed = show(states.AdoptionFailed, 'en');
export const FileChosen = show(states.FileChosen, 'en');
export const FileTooLarge = show(states.FileTooLarge, 'en');
export const FileRefused = show(states.FileRefused, 'en');
export const Columns = show(states.Columns, 'en');
export const Channel = show(states.Channel, 'en');
export const FileFound = show(states.FileFound, 'en');
export const Linkless = show(states.Linkless, 'en');
export const Search = show(states.Search, 'en');
export const SearchFound = show(states.SearchFound, 'en');
export const SearchFailed = show(states.SearchFailed, 'en');
export const Keys = show(states.Keys, 'en');
export const NoneOpen = show(states.NoneOpen, 'en');
