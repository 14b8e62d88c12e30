import type { Language, SnippetChoices } from '@shura/contract';
import { languageNames } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import { sayEmbedding } from '@shura/widgets/say';
import { html } from 'lit';
import { renderChoice } from '../fields/field.ts';
import { publicLocale } from '../localization/language.ts';
import type { EmbedController } from './embed-controller.ts';

type Choosing = readonly (readonly [name: keyof SnippetChoices, options: readonly (readonly [string, string])[]])[];

const choosing = (language: Language, kind: 'consultation' | 'poll', branded: boolean): Choosing => {
  const { options: o } = sayEmbedding(publicLocale(language));
  const ofPoll: Choosing = [
    [
      'results',
      [
        ['show', o.show],
        ['hide', o.hide],
      ],
    ],
    [
      'room',
      [
        ['free', o.free],
        ['kept', o.kept],
      ],
    ],
  ];
  const ofBrand: Choosing = [
    [
      'dress',
      [
        ['agency', o.agency],
        ['none', o.none],
      ],
    ],
  ];
  return [
    ['lang', languages.map((one) => [one, languageNames[one]] as const)],
    [
      'theme',
      [
        ['auto', o.auto],
        ['light', o.light],
        ['dark', o.dark],
      ],
    ],
    [
      'numerals',
      [
        ['latn', '123'],
        ['arab', '١٢٣'],
      ],
    ],
    ['heading', ['1', '2', '3', '4', '5'].map((level) => [level, level] as const)],
    ...(kind === 'poll' ? ofPoll : []),
    [
      'file',
      [
        ['newest', o.newest],
        ['whole', o.whole],
        ['pinned', o.pinned],
      ],
    ],
    ...(branded ? ofBrand : []),
  ];
};

const usual: Readonly<Partial<SnippetChoices>> = { heading: '2' };

/** What may be chosen; each choice makes the snippet again at once. */
export function renderChoices(
  language: Language,
  kind: 'consultation' | 'poll',
  branded: boolean,
  embed: EmbedController,
) {
  const { how, choices } = sayEmbedding(publicLocale(language));
  const choose = ({ target }: Event) => {
    const { name, value } = target as HTMLSelectElement;
    embed.choose({ [name.replace(/^embed-/, '')]: value });
  };
  return html`
    <details>
      <summary>${how}</summary>
      <div class="embed-choices" @change=${choose}>
        ${choosing(language, kind, branded).map(([name, options]) =>
          renderChoice({
            ...{ name: `embed-${name}`, label: choices[name], options },
            value: embed.choices[name] ?? usual[name] ?? options[0]?.[0] ?? '',
          }),
        )}
      </div>
    </details>
  `;
}
