import type { Language, PollDocument, Question, Response, Results } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { outcomes, requiredLanguages } from '@shura/contract/lists';
import { ownAnswers } from '@shura/contract/questions';
import { choicesOf, sayNeverFirst, sayOutcome } from '@shura/widgets/say';
import { wordsIn } from '@shura/widgets/text';
import type { Both } from '../../ui/editing/two-languages-value.ts';
import { formatOf, publicLocale } from '../../ui/language/language.ts';
import { factWords } from './fact-words.ts';

const inBoth = (say: (language: Language) => string): Both => inEach(requiredLanguages, say);

/** Results of one question, in its order. */
function sayResult(question: Question, results: Results, language: Language): string {
  const [w, format, tally] = [factWords[language], formatOf(language), results.questions[question.id]];
  if (!tally?.ballots) return '';
  const ranked = question.kind === 'ranking' ? ownAnswers(question) : [];
  const l = publicLocale(language);
  const parts = choicesOf(l, question).map(({ id, text }) => {
    const count = tally.options[id] ?? 0;
    const votes = count === 0 && ranked.includes(id) ? sayNeverFirst(l) : w.votes(format, count);
    return w.share(wordsIn(text, language).words, format.percent(count / tally.ballots), votes);
  });
  const say = question.kind === 'ranking' ? w.firsts : w.result;
  return say(wordsIn(question.text, language).words, parts.join(w.and));
}

/** Facts about one poll, as far as its results are visible. */
function pollFacts(
  { title, participants }: Response['polls'][number],
  document: PollDocument | undefined,
  results: Results | undefined,
): Both[] {
  const sayTook = (language: Language) =>
    factWords[language].participants(formatOf(language), participants ?? 0, wordsIn(title, language).words);
  const took = participants === undefined ? [] : [inBoth(sayTook)];
  if (!results || !document) return took;
  const answers = document.questions.map((question) => inBoth((language) => sayResult(question, results, language)));
  return [...took, ...answers.filter(({ ar }) => ar)];
}

function sayAnswered(answered: Response['answered'], language: Language): string {
  const [w, format] = [factWords[language], formatOf(language)];
  const parts = outcomes
    .filter((name) => answered[name] !== undefined)
    .map((name) => w.outcome(sayOutcome(publicLocale(language), name), format.number(answered[name] ?? 0)));
  return w.answered(parts.join(w.and));
}

/** All recorded facts of a consultation: one sentence for each, in both languages. */
export function factsOf(
  card: Response,
  polls: readonly PollDocument[],
  results: ReadonlyMap<string, Results | undefined>,
): readonly Both[] {
  const { received, published, answered } = card;
  return [
    ...card.polls.flatMap((poll) => {
      const document = polls.find(({ slug }) => slug === poll.slug);
      return pollFacts(poll, document, results.get(poll.slug));
    }),
    inBoth((language) => factWords[language].received(formatOf(language), received)),
    ...(received ? [inBoth((language) => factWords[language].published(formatOf(language), published))] : []),
    ...(Object.keys(answered).length ? [inBoth((language) => sayAnswered(answered, language))] : []),
  ];
}
