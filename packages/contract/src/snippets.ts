import * as v from 'valibot';
import { colourSchema } from './brand-schema.ts';
import { languages, numerals, snippetForms, themeChoices } from './lists.ts';

const siteColour = v.optional(v.union([v.literal(''), colourSchema]), '');

/** Choices of a snippet; the defaults suit most pages. */
export const snippetChoicesSchema = v.object({
  lang: v.optional(v.picklist(languages), 'ar'),
  theme: v.optional(v.picklist(themeChoices), 'auto'),
  numerals: v.optional(v.picklist(numerals), 'latn'),
  heading: v.optional(v.picklist(['1', '2', '3', '4', '5']), '2'),
  /** `hide` never shows results on that page. */
  results: v.optional(v.picklist(['show', 'hide']), 'show'),
  /**
   * `newest` follows the server's version; `whole` is one self-contained file; `pinned` is that file at a fixed
   * version, with `integrity`.
   */
  file: v.optional(v.picklist(['newest', 'whole', 'pinned']), 'newest'),
  /** `kept` reserves the height of the poll, so that the page does not shift. */
  room: v.optional(v.picklist(['free', 'kept']), 'free'),
  /** `agency` includes the agency's colours, if it has any. */
  dress: v.optional(v.picklist(['agency', 'none']), 'agency'),
  /** Colours of the site itself, before those of the agency; empty for the usual ones. */
  accent: siteColour,
  surface: siteColour,
  text: siteColour,
});
export type SnippetChoices = v.InferOutput<typeof snippetChoicesSchema>;

const textOfFileSchema = v.object({
  /** The file to put it in, if it is not simply pasted. */
  file: v.optional(v.string()),
  text: v.string(),
});

export const snippetSchema = v.object({
  form: v.picklist(snippetForms),
  parts: v.array(textOfFileSchema),
  /** What the page's Content-Security-Policy must allow, one directive a line; empty if nothing. */
  policy: v.array(v.string()),
});
export type Snippet = v.InferOutput<typeof snippetSchema>;

export const snippetsSchema = v.object({
  /** This server's page with the same content, which works without scripts. */
  page: v.string(),
  /** Address of the page with only the element, for a frame; absent if there is none. */
  frame: v.optional(v.string()),
  /** The version that a pinned snippet names. */
  version: v.string(),
  snippets: v.array(snippetSchema),
});
export type Snippets = v.InferOutput<typeof snippetsSchema>;
