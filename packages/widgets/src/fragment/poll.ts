import type { Poll } from '@shura/contract';
import type { LitElement } from 'lit';
import { styles as extraStyles } from '../poll/extras.styles.ts';
import { extras } from '../poll/extras.ts';
import { isPlain } from '../poll/poll-answers.ts';
import { renderPoll as renderCard } from '../poll/poll-card.ts';
import { PollController } from '../poll/poll-controller.ts';
import { styles } from '../poll/shura-poll.styles.ts';
import { bars } from '../styles/bars.ts';
import { wordsIn } from '../text/words.ts';
import { drawnWith, type FragmentOptions, writeElement } from './element.ts';

/** No element: what is drawn here listens to nobody. */
const nobody = { addController() {} } as unknown as LitElement;

/**
 * Draws `<shura-poll>` as whoever has not voted sees it, in HTML with a declarative shadow root, for a page that is made
 * on a server. It shows before any script comes and takes votes without one; the script takes it over in place.
 *
 * @param poll as `GET /api/v1/polls/{slug}` answers
 */
export function renderPoll(poll: Poll, options: FragmentOptions): string {
  const { l, level, server } = drawnWith(options);
  const [form, plain] = [poll.state === 'open', isPlain(poll)];
  const card = renderCard({
    poll,
    form,
    extras: plain ? undefined : extras,
    l,
    controller: new PollController(nobody),
    level,
    resultsHidden: false,
  });
  const path = `p/${poll.slug}`;
  const drawing = {
    tag: 'shura-poll',
    named: { poll: poll.slug },
    // A form has no bars.
    styles: [...styles.filter((sheet) => !form || sheet !== bars), ...(plain ? [] : [extraStyles])],
    card,
    data: poll,
    action: form ? `${server}${path}?lang=${l.language}` : undefined,
    link: [path, wordsIn(poll.title ?? poll.questions[0]?.text ?? {}, l.language).words],
    announces: true,
  } as const;
  return writeElement(drawing, options);
}
