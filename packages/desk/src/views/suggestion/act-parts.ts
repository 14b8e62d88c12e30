import type { Text } from '@shura/contract';
import { writtenIn } from '@shura/contract/languages';
import { sayChooseFromList } from '@shura/widgets/say';
import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import { officeProblems, readOffice, renderBody, renderOffice } from '../../ui/answering/office-field.ts';
import { bothIn, textOf } from '../../ui/answering/typed-values.ts';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderChoice } from '../../ui/fields/field.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { At, Part } from './act-form.ts';
import { actWords } from './act-words.ts';

export const wordsOf = ({ desk }: Pick<At, 'desk'>) => actWords[desk.language];

export const office: Part<Text> = {
  render: ({ desk, agency, name, values, form }) =>
    renderOffice({ desk, name, label: wordsOf({ desk }).office, offices: agency.offices ?? [], values, form }),
  wrong: ({ desk, agency, name, values }) => officeProblems(desk.language, values, name, agency.offices ?? []),
  read: ({ agency, name, values }) => readOffice(values, name, agency.offices ?? []),
};

/** The office or body that a suggestion is referred to. */
export const body: Part<Text> = {
  render: ({ desk, agency, name, values, form }) =>
    renderBody({ desk, name, label: wordsOf({ desk }).to, offices: agency.offices ?? [], values, form }),
  wrong: ({ desk, agency, name, values }) =>
    officeProblems(desk.language, values, name, agency.offices ?? [], fieldWords[desk.language].missing),
  read: ({ agency, name, values }) => readOffice(values, name, agency.offices ?? []),
};

interface Said {
  readonly label: 'evidenceLabel' | 'question' | 'reason';
  readonly hint?: 'questionHint';
}

/** Public text in one or both languages, but at least in the language of the suggestion. */
export const said = ({ label, hint }: Said): Part<Text> => ({
  render: ({ desk, suggestion, name, values, form }) =>
    renderBilingual(desk.language, {
      ...{ name, label: wordsOf({ desk })[label], hint: hint && wordsOf({ desk })[hint] },
      ...{ lines: true, rows: 3, required: false, value: bothIn(values, name), form },
      first: writtenIn[suggestion.direction],
    }),
  wrong: ({ desk, suggestion, name, values }) => ({
    [`${name}.${writtenIn[suggestion.direction]}`]: textOf(values, name)
      ? undefined
      : fieldWords[desk.language].missing,
  }),
  read: ({ name, values }) => textOf(values, name),
});

const ruleIn = ({ name, values }: At): number | undefined => Number(values[name]) || undefined;

/** A choice of policy rules, by number and text; none is chosen at first. */
export const rule: Part<number> = {
  render({ desk, agency, suggestion, name, values, form }) {
    const { language, format } = desk;
    const w = actWords[language];
    const rules = suggestion.rules ?? agency.policy?.rules ?? [];
    if (rules.length === 0) return html`<p>${w.noRules}</p>`;
    const options = rules.map(
      (one, index) => [String(index + 1), w.ruleOption(format, index + 1, wordsIn(one, language).words)] as const,
    );
    return renderChoice({
      name,
      label: w.whichRule,
      value: values[name] ?? '',
      options: [['', sayChooseFromList(publicLocale(language))], ...options],
      form,
    });
  },
  wrong: (at) => ({ [at.name]: ruleIn(at) ? undefined : wordsOf(at).chooseRule }),
  read: ruleIn,
};
