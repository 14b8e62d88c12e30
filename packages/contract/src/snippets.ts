import * as v from 'valibot';
import { languages, numerals, snippetForms, themeChoices } from './lists.ts';

/** What may be chosen; what is left out of a query is as most pages want it. */
export const snippetChoicesSchema = v.object({
  lang: v.optional(v.picklist(languages), 'ar'),
  theme: v.optional(v.picklist(themeChoices), 'auto'),
  numerals: v.optional(v.picklist(numerals), 'latn'),
  heading: v.optional(v.picklist(['1', '2', '3', '4', '5']), '2'),
  /** `hide` never shows results there. */
  results: v.optional(v.picklist(['show', 'hide']), 'show'),
  /** `newest` moves with the server; `whole` is one self-contained file; `pinned` is that one for ever, with `integrity`. */
  file: v.optional(v.picklist(['newest', 'whole', 'pinned']), 'newest'),
  /** `kept` keeps the room that a poll takes, so that nothing on the page moves when it comes. */
  room: v.optional(v.picklist(['free', 'kept']), 'free'),
  /** `agency` brings the agency's colours along, where it has any. */
  dress: v.optional(v.picklist(['agency', 'none']), 'agency'),
});
export type SnippetChoices = v.InferOutput<typeof snippetChoicesSchema>;

const textOfFileSchema = v.object({
  /** The file it belongs in, where it is not simply pasted. */
  file: v.optional(v.string()),
  text: v.string(),
});

export const snippetSchema = v.object({
  form: v.picklist(snippetForms),
  parts: v.array(textOfFileSchema),
  /** What the page's own Content-Security-Policy has to allow, a line for each directive; none for what needs none. */
  policy: v.array(v.string()),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;

export const snippetsSchema = v.object({
  /** The page of this server that shows the same, and works without scripts. */
  page: v.string(),
  /** The element by itself, for a frame; absent for what has no such page. */
  frame: v.optional(v.string()),
  /** The build that a pinned snippet names. */
  version: v.string(),
  snippets: v.array(snippetSchema),
});
export type Snippets = v.InferOutput<typeof snippetsSchema>;
