import { Parser } from 'htmlparser2';

/**
 * Converts a post from HTML to plain text: paragraphs and breaks become lines, entities are decoded, and links become
 * their full address, because their text is shortened. Hashtags and mentions keep their text. Callers must treat the
 * result as text, never as markup.
 */
export const htmlText = (html: string): string => {
  let text = '';
  let link: { readonly href: string; words: string } | undefined;
  let hidden = 0;
  const write = (more: string) => {
    if (hidden > 0) return;
    if (link) link.words += more;
    else text += more;
  };
  const endLink = () => {
    if (!link) return;
    const { href, words } = link;
    link = undefined;
    write(/^[#@]/.test(words) || !/^https?:/i.test(href) ? words : href);
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (unread.has(name)) hidden += 1;
      if (name === 'a') {
        endLink();
        link = { href, words: '' };
      } else if (name === 'br') write('\n');
      else if (blocks.has(name) && text !== '') write(name === 'p' ? '\n\n' : '\n');
    },
    ontext: (more) => write(more.replace(/[\t\r\n]+/g, ' ')),
    onclosetag(name) {
      if (unread.has(name)) hidden -= 1;
      if (name === 'a') endLink();
    },
  });
  parser.end(html);
  endLink();
  return text.trim();
};

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'blockquote', 'pre', 'h1', 'h2', 'h3']);
