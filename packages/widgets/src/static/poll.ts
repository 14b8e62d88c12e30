import type { Poll, Question } from '@shura/contract';
import { wordsIn } from '../localization/words-in.ts';
import { styles as extraStyles } from '../poll/extras.styles.ts';
import { pollExtras } from '../poll/extras.ts';
import { isPlain } from '../poll/poll-answers.ts';
import { renderPoll as renderCard } from '../poll/poll-card.ts';
import { PollController } from '../poll/poll-controller.ts';
import type { PollView } from '../poll/poll-view.ts';
import { styles } from '../poll/shura-poll.styles.ts';
import { bars } from '../styles/bars.ts';
import { awaitScript, drawnWith, type FragmentOptions, noHost, writeElement } from './element.ts';
import { renderToString, Written } from './render-to-string.ts';

/** A ranking's buttons only move its options, which the server's page would not show moved. */
const renderInputs = (v: PollView, question: Question) => {
  const inputs = pollExtras.renderInputs(v, question);
  return question.kind === 'ranking' ? new Written(awaitScript(renderToString(inputs))) : inputs;
};

/**
 * Renders `<shura-poll>` before a vote, with a declarative shadow root, for a server-rendered page. It is visible
 * before the script and takes votes without one; the script takes it over in place.
 *
 * @param poll the response to `GET /api/v1/polls/{slug}`
 */
export function renderPoll(poll: Poll, options: FragmentOptions): string {
  const { l, level, server } = drawnWith(options);
  const [form, plain] = [poll.state === 'open', isPlain(poll)];
  const card = renderCard({
    poll,
    form,
    extras: plain ? undefined : { ...pollExtras, renderInputs },
    l,
    controller: new PollController(noHost),
    level,
    server,
    resultsHidden: options.results === 'hide',
  });
  return writeElement(options, {
    tag: 'shura-poll',
    named: { poll: poll.slug, results: options.results },
    // A form has no bars.
    styles: [...styles.filter((sheet) => !form || sheet !== bars), ...(plain ? [] : [extraStyles])],
    card,
    data: poll,
    sends: form,
    link: [`p/${poll.slug}`, wordsIn(poll.title ?? poll.questions[0]?.text ?? {}, l.language).words],
  });
}
