import { elementTag, moduleTag } from '../../embed/snippets/markup.ts';
import { readChoices } from '../../embed/snippets/read-wanted.ts';

/** @param server the address of the server, with a trailing slash */
export const scriptTag = (server: string, file = 'shura.js'): string => moduleTag(`${server}w/v1/${file}`);

/** The two lines an agency pastes. */
export const snippetOf = (server: string, poll: string): string => {
  const [words, choices] = ['شاركوا في الاستطلاع', readChoices(() => undefined)];
  return `${scriptTag(server)}\n${elementTag({ server, kind: 'poll', name: poll, words, choices })}`;
};
