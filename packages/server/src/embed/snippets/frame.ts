import { type Embedded, frameOf, pageOf } from './embedded.ts';
import { inHtml } from './escape.ts';
import type { Part } from './markup.ts';
import { heightIn } from './reserve.ts';

/** CSS pixels of what has no poll to reckon them from: a screen of a phone, nearly. */
const usual = 640;
/** The column that a frame is given its height for, before its own script says how tall it is. */
const column = 640;

/** For pages that take no script of others: nothing else of it runs in theirs than what fits the height. */
export const iframe = (embedded: Embedded): readonly Part[] => {
  const src = frameOf(embedded);
  if (src === undefined) return [];
  const { server, words, poll, voice } = embedded;
  const height = poll ? heightIn(column, poll, voice) : usual;
  return [
    {
      text: [
        `<iframe src="${inHtml(src)}" title="${inHtml(words)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`,
        `<p><a href="${inHtml(pageOf(embedded))}">${inHtml(words)}</a></p>`,
        `<script type="module" src="${inHtml(server)}w/v1/embed.js"></script>`,
      ].join('\n'),
    },
  ];
};

/** SharePoint takes a frame and nothing beside it. */
export const sharepoint = (embedded: Embedded): readonly Part[] =>
  iframe(embedded).map(({ text }) => ({ text: text.split('\n')[0] ?? '' }));
