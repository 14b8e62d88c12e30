import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { adoptionStates as states } from './adoption-states.ts';

const meta = { title: 'المكتب/التبنّي' } satisfies Meta;
export default meta;

export const Links = show(states.Links, 'ar');
export const LinksFound = show(states.LinksFound, 'ar');
export const LinksUnwritten = show(states.LinksUnwritten, 'ar');
export const Review = show(states.Review, 'ar');
export const Adopted = show(states.Adopted, 'ar');
export const AdoptionFailed = show(states.AdoptionFailed, 'ar');
export const FileChosen = show(states.FileChosen, 'ar');
export const FileTooLarge = show(states.FileTooLarge, 'ar');
export const FileRefused = show(states.FileRefused, 'ar');
export const Columns = show(states.Columns, 'ar');
export const Channel = show(states.Channel, 'ar');
export const FileFound = show(states.FileFound, 'ar');
export const Linkless = show(states.Linkless, 'ar');
export const Search = show(states.Search, 'ar');
export const SearchFound = show(states.SearchFound, 'ar');
export const SearchFailed = show(states.SearchFailed, 'ar');
export const Keys = show(states.Keys, 'ar');
export const NoneOpen = show(states.NoneOpen, 'ar');
