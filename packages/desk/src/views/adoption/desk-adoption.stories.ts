import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { adoptionStates as states } from './adoption-states.ts';

const meta = { id: 'desk-adoption', title: 'المكتب · Desk/التبنّي · Adoption' } satisfies Meta;
export default meta;

export const Links = { name: 'لصق روابط · Pasting links', ...show(states.Links) };
export const LinksFound = { name: 'كلمات المنشورات · Words of the posts', ...show(states.LinksFound) };
export const LinksUnwritten = { name: 'كلمات ناقصة · Words are missing', ...show(states.LinksUnwritten) };
export const Review = { name: 'مراجعة ما كُتب · Review of what is written', ...show(states.Review) };
export const Adopted = { name: 'بعد التبنّي · After adopting', ...show(states.Adopted) };
export const AdoptionFailed = { name: 'لم يُتبنَّ · Could not be adopted', ...show(states.AdoptionFailed) };
export const FileChosen = { name: 'ملف مختار · A file is chosen', ...show(states.FileChosen) };
export const FileTooLarge = { name: 'ملف كبير · A file that is too large', ...show(states.FileTooLarge) };
export const FileRefused = { name: 'ملف لا يُقرأ · A file that is not read', ...show(states.FileRefused) };
export const Columns = { name: 'مطابقة الأعمدة · Matching columns', ...show(states.Columns) };
export const Channel = { name: 'قناة تيليغرام · A Telegram channel', ...show(states.Channel) };
export const FileFound = { name: 'ما في الملف · What is in the file', ...show(states.FileFound) };
export const Linkless = { name: 'منشورات بلا رابط · Posts without a link', ...show(states.Linkless) };
export const Search = { name: 'بحث · Searching', ...show(states.Search) };
export const SearchFound = { name: 'ما وجده البحث · What a search found', ...show(states.SearchFound) };
export const SearchFailed = { name: 'بحث لم ينجح · A search that failed', ...show(states.SearchFailed) };
export const Keys = { name: 'مفاتيح المنصات · Keys of platforms', ...show(states.Keys) };
export const NoneOpen = { name: 'لا استشارة مفتوحة · No open consultation', ...show(states.NoneOpen) };
