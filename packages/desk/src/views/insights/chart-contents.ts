import type { Insights } from '@shura/contract';
import { localeTag } from '@shura/contract/languages';
import { bases, languages, outcomes, suggestionChannels } from '@shura/contract/lists';
import { sayBasis, sayOutcome } from '@shura/widgets/say';
import { wordsIn } from '@shura/widgets/text';
import { type Saying, sayCount, sayDays } from '../../ui/facts/facts.ts';
import { factWords } from '../../ui/facts/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { Chart } from './chart.ts';
import { binsOf, halfOf, periodsOf, sum } from './chart-columns.ts';
import { insightWords } from './words.ts';

/** All charts, in order. */
export function chartsOf(saying: Saying, insights: Insights): readonly Chart[] {
  const [w, l] = [insightWords[saying.language], publicLocale(saying.language)];
  const { byOutcome, byBasis, byChannel, byLanguage } = insights;
  const sayKind = (kind: keyof typeof byBasis) =>
    kind === 'none' ? factWords[saying.language].noBasis : sayBasis(l, kind);
  return [
    receivedChart(saying, insights.received),
    timesChart(saying, 'waiting', insights.waiting),
    timesChart(saying, 'answered', insights.answered),
    overdueChart(saying, insights.overdue),
    namesChart(saying, 'outcome', outcomes, byOutcome, (one) => sayOutcome(l, one)),
    namesChart(saying, 'basis', [...bases, 'none'], byBasis, sayKind),
    namesChart(saying, 'channel', suggestionChannels, byChannel, (one) => w.channels[one]),
    namesChart(saying, 'language', languages, byLanguage, (one) => w.languages[one]),
  ];
}

function namesChart<Name extends string>(
  saying: Saying,
  id: 'language' | 'basis' | 'channel' | 'outcome',
  names: readonly Name[],
  counts: Readonly<Partial<Record<Name, number>>>,
  say: (name: Name) => string,
): Chart {
  const marks = names.map((name) => ({ name: say(name), n: counts[name] ?? 0 }));
  const w = insightWords[saying.language];
  const some = marks.filter(({ n }) => n > 0);
  const parts = some.map(({ name, n }) => w.share(name, sayCount(saying, n)));
  return {
    id,
    sentence: parts.length ? `${parts.join(w.and)}.` : w.noAnswers,
    note: id === 'basis' ? w.basisNote : undefined,
    columns: [w.columns[id], w.columns.n],
    rows: marks.map(({ name, n }) => [name, n]),
    drawn: 'rows',
    marks: some.length ? marks : [],
  };
}

function receivedChart(saying: Saying, received: Insights['received']): Chart {
  const { language, format } = saying;
  const w = insightWords[language];
  const { weeks, periods } = periodsOf(received);
  const short = new Intl.DateTimeFormat(localeTag(language, 'latn'), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const [first, last] = [received.at(0), received.at(-1)];
  const peak = received.reduce((max, one) => (one.n > max.n ? one : max), first ?? { on: '', n: 0 });
  const total = sayCount(saying, sum(received));
  const sentence =
    first && last && first !== last
      ? w.received(total, format.day(first.on), format.day(last.on), sayCount(saying, peak.n), format.day(peak.on))
      : w.receivedOnce(total, first ? format.day(first.on) : '');
  return {
    id: 'received',
    sentence,
    note: weeks ? w.weekNote : undefined,
    columns: [w.columns.day, w.columns.n],
    rows: received.map(({ on, n }) => [format.day(on), n]),
    drawn: 'columns',
    marks: periods.map(({ on, n }) => ({ name: short.format(new Date(on)), n })),
  };
}

function timesChart(saying: Saying, id: 'waiting' | 'answered', times: Insights['waiting']): Chart {
  const { language, format } = saying;
  const w = insightWords[language];
  const days = (count: number) => sayDays(saying, count);
  const [min, max] = [times.at(0), times.at(-1)];
  const total = sayCount(saying, sum(times));
  let sentence = id === 'waiting' ? w.noneWaiting : w.noAnswers;
  if (min && max && min !== max) sentence = w[id](total, days(min.days), days(halfOf(times)), days(max.days));
  else if (min) sentence = w.alone(total, days(min.days));
  return {
    ...{ id, sentence },
    columns: [w.columns.days, w.columns.n],
    rows: times.map((one) => [one.days, one.n]),
    drawn: 'columns',
    axis: w.columns.days,
    marks: min ? binsOf(times).map(({ from, to, n }) => ({ name: w.range(format, from, to), n })) : [],
  };
}

function overdueChart(saying: Saying, overdue: Insights['overdue']): Chart {
  const { language } = saying;
  const w = insightWords[language];
  const nameOf = (office: Insights['overdue'][number]['office']) =>
    office ? wordsIn(office, language).words : w.noOffice;
  const longest = Math.max(0, ...overdue.map((one) => one.longest));
  return {
    id: 'overdue',
    sentence: overdue.length ? w.overdue(sayCount(saying, sum(overdue)), sayDays(saying, longest)) : w.noneOverdue,
    columns: [w.columns.office, w.columns.n, w.columns.longest],
    rows: overdue.map((one) => [nameOf(one.office), one.n, one.longest]),
    drawn: 'rows',
    marks: overdue.map(({ office, n }) => ({ name: nameOf(office), n })),
  };
}
