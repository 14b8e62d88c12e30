import { doesNotMatch, equal } from 'node:assert/strict';
import { it } from 'node:test';
import type { TrackedSuggestion } from '@shura/contract';
import { drawing } from '@shura/widgets/static';

const at = '2026-11-24T09:00:00Z';
const both = (text: string) => ({ ar: text, en: text });
const clock = { dueOn: '2026-12-01', waited: 1, late: false, doneAt: at };

/** All external links on a suggestion's page: of evidence, a basis, and the adopted post. */
const drawn = (link: string): string => {
  const suggestion = {
    ...{
      acts: [{ kind: 'carried-out', at, office: both('Parks'), evidence: both('Done'), link }],
      text: 'نص',
      stops: [],
    },
    ...{ agency: { slug: 'muscat', timeZone: 'UTC' }, publication: 'published', linked: [], supporters: 1 },
    ...{ basis: [{ kind: 'study', link }], source: { platform: 'x', url: link, hash: '' } },
    ...{ acknowledged: clock, answered: clock },
  } as unknown as TrackedSuggestion;
  const card = drawing.cardsIn('ar', '../').track({ suggestion }, false, '');
  return card.replaceAll('<a href="../', '');
};

it('a page links only to http and https, whatever a record contains', () => {
  for (const link of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    'x',
  ]) {
    doesNotMatch(drawn(link), /<a /, link);
  }
  for (const link of ['https://www.example.om/a', 'http://www.example.om/']) {
    equal(drawn(link).split('<a ').length - 1, 3, link);
  }
});
