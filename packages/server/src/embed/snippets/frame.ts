import { type Embedded, frameOf, pageOf } from './embedded.ts';
import { inHtml } from './escape.ts';
import { moduleTag, type Part, pasted } from './markup.ts';
import { heightIn } from './reserve.ts';

/** Height in CSS pixels without a poll to compute it from: about one phone screen. */
const usual = 640;
/** Column width in CSS pixels for the initial height, until the frame reports its own. */
const column = 640;

/** The element in a frame, its link, and the script that sets the height of the frame. */
export const iframe = (embedded: Embedded): readonly Part[] => {
  const src = frameOf(embedded);
  if (src === undefined) return [];
  const { server, words, poll, voice } = embedded;
  const height = poll ? heightIn(column, poll, voice) : usual;
  return [
    pasted(
      `<iframe src="${inHtml(src)}" title="${inHtml(words)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`,
      `<p><a href="${inHtml(pageOf(embedded))}">${inHtml(words)}</a></p>`,
      moduleTag(`${server}w/v1/embed.js`),
    ),
  ];
};

/** SharePoint accepts only the frame. */
export const sharepoint = (embedded: Embedded): readonly Part[] =>
  iframe(embedded).map(({ text }) => ({ text: text.split('\n')[0] ?? '' }));
