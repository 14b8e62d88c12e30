import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import type { AnswerValues } from '../../ui/answering/typed-values.ts';
import { renderChoice } from '../../ui/fields/field.ts';
import { fieldOf } from './deed.ts';
import { deedWords } from './deed-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

type Ruled = 'hide' | 'redact' | 'remove';

/** A choice of policy rules, by number and text; none is chosen at first. */
export function renderRule({ desk, agency, suggestion, deeds }: SuggestionView, kind: Ruled) {
  const { language, format } = desk;
  const w = deedWords[language];
  const rules = suggestion.rules ?? agency.policy?.rules ?? [];
  if (rules.length === 0) return html`<p>${w.noRules}</p>`;
  const name = fieldOf(kind, 'rule');
  const options = rules.map(
    (rule, index) => [String(index + 1), w.ruleOption(format, index + 1, wordsIn(rule, language).words)] as const,
  );
  return renderChoice({
    name,
    label: w.whichRule,
    value: deeds.values(kind)[name] ?? '',
    options: [['', '…'] as const, ...options],
    form: deeds.form(kind),
  });
}

export const ruleIn = (kind: Ruled, values: AnswerValues): number | undefined =>
  Number(values[fieldOf(kind, 'rule')]) || undefined;

export const ruleWrong = ({ desk }: SuggestionView, kind: Ruled, values: AnswerValues) => ({
  [fieldOf(kind, 'rule')]: ruleIn(kind, values) ? undefined : deedWords[desk.language].chooseRule,
});
