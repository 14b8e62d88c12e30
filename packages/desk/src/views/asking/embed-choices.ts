import type { Language, SiteColourName, SnippetChoices } from '@shura/contract';
import { languageNames } from '@shura/contract/languages';
import { languages, themeChoices } from '@shura/contract/lists';
import { sayEmbedding } from '@shura/widgets/say';
import { html } from 'lit';
import { renderChoice } from '../../ui/fields/field.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { EmbedController } from './embed-controller.ts';

type Choosing = readonly (readonly [
  name: Exclude<keyof SnippetChoices, SiteColourName>,
  options: readonly (readonly [string, string])[],
])[];

const choosing = (language: Language, kind: 'consultation' | 'poll' | undefined, branded: boolean): Choosing => {
  const { options } = sayEmbedding(publicLocale(language));
  const of = (...values: readonly (keyof typeof options)[]) => values.map((value) => [value, options[value]] as const);
  const ofPoll: Choosing = [
    ['results', of('show', 'hide')],
    ['room', of('free', 'kept')],
  ];
  return [
    ['lang', languages.map((one) => [one, languageNames[one]] as const)],
    ['theme', of(...themeChoices)],
    ['numerals', Object.entries({ latn: '123', arab: '١٢٣' })],
    ['heading', ['1', '2', '3', '4', '5'].map((level) => [level, level] as const)],
    ...(kind === 'poll' ? ofPoll : []),
    ['file', of('newest', 'whole', 'pinned')],
    ...(branded ? [['dress', of('agency', 'none')] as const] : []),
  ];
};

const usual: Readonly<Partial<SnippetChoices>> = { heading: '2' };

/** Choices of a snippet; each makes the snippet again at once. */
export function renderChoices(language: Language, branded: boolean, embed: EmbedController) {
  const { how, choices } = sayEmbedding(publicLocale(language));
  const choose = ({ target }: Event) => {
    const { name, value } = target as HTMLSelectElement;
    embed.choose({ [name.replace(/^embed-/, '')]: value });
  };
  return html`
    <details>
      <summary>${how}</summary>
      <div class="embed-choices" @change=${choose}>
        ${choosing(language, embed.of?.kind, branded).map(([name, options]) =>
          renderChoice({
            ...{ name: `embed-${name}`, label: choices[name], options },
            value: embed.choices[name] ?? usual[name] ?? options[0]?.[0] ?? '',
          }),
        )}
      </div>
    </details>
  `;
}
