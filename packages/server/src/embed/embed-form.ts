import { type ElementKind, languageNames, languages, type SnippetChoices, snippetChoicesSchema } from '@shura/contract';
import { html } from 'hono/html';
import { describedBy, type FieldProblem, renderFieldProblem } from '../pages/forms/problems.ts';
import type { SentenceKey } from '../pages/text/page-text.ts';
import type { Html, Voice } from '../pages/voice.ts';
import type { EmbedView } from './embed-view.ts';

const kindWords: Readonly<Record<Exclude<ElementKind, 'policy'>, SentenceKey>> = {
  poll: 'embedPoll',
  consultation: 'embedConsultation',
  'suggestion-box': 'embedSuggestionBox',
  suggestions: 'embedSuggestions',
  'response-feed': 'embedResponseFeed',
  pledge: 'embedPledge',
  track: 'embedTrack',
  trail: 'embedTrail',
};

const nameOf = (voice: Voice, kind: ElementKind): string =>
  kind === 'policy' ? voice.public.titles.policy : voice.plain(kindWords[kind]);

const renderSelect = (name: string, label: Html, content: Html): Html =>
  html`<label class="field"><span>${label}</span><select name="${name}">${content}</select></label>`;

const renderOption = (value: string, chosen: boolean, words: string): Html =>
  html`<option value="${value}"${chosen && html` selected`}>${words}</option>`;

/** The choice of what to show: from the open polls and consultations, or by address. */
export const renderWhat = (
  { voice, server, offered, address, shown }: EmbedView,
  problems: readonly FieldProblem[],
): Html => {
  const group = (kind: ElementKind, label: SentenceKey) => {
    const some = offered.filter((one) => one.kind === kind);
    const options = some.map(({ name, title }) =>
      renderOption(
        `${kind}/${name}`,
        address === '' && shown?.kinds.includes(kind) === true && shown.name === name,
        title,
      ),
    );
    return options.length > 0 && html`<optgroup label="${voice.plain(label)}">${options}</optgroup>`;
  };
  return html`<fieldset><legend><h2>${voice.say('embedWhat')}</h2></legend>
${renderSelect('of', voice.say('embedOf'), html`${group('poll', 'topicPolls')}${group('consultation', 'embedTopics')}${renderOption('', address !== '' || !shown, voice.plain('embedOfOther'))}`)}
<div class="field"><label for="address">${voice.say('embedAddress')}</label>
<p class="hint" id="address-hint">${voice.say('embedAddressHint', { example: voice.sign(`${server}p/…`) })}</p>
${renderFieldProblem(problems, 'address')}
<input id="address" name="address" value="${address}" dir="ltr" spellcheck="false"${describedBy(problems, 'address', 'address-hint')}></div>
${
  shown &&
  shown.kinds.length > 1 &&
  renderSelect(
    'kind',
    voice.say('embedPart'),
    html`${shown.kinds.map((kind) => renderOption(kind, kind === shown.kind, nameOf(voice, kind)))}`,
  )
}
</fieldset>`;
};

type Choosing = readonly (readonly [name: keyof SnippetChoices, options: readonly (readonly [string, string])[]])[];

/** The choice of how it looks. */
export const renderHow = ({ voice, choices, shown }: EmbedView): Html => {
  const { how, choices: labels, options: o } = voice.public.embedding;
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
  const choosing: Choosing = [
    ['lang', languages.map((language) => [language, languageNames[language]] as const)],
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
    [
      'heading',
      snippetChoicesSchema.entries.heading.wrapped.options.map(
        (level) => [level, voice.number(Number(level))] as const,
      ),
    ],
    ...(!shown || shown.kind === 'poll' ? ofPoll : []),
    [
      'file',
      [
        ['newest', o.newest],
        ['whole', o.whole],
        ['pinned', o.pinned],
      ],
    ],
    ...(shown?.hasBrand
      ? ([
          [
            'dress',
            [
              ['agency', o.agency],
              ['none', o.none],
            ],
          ],
        ] satisfies Choosing)
      : []),
  ];
  return html`<fieldset><legend><h2>${how}</h2></legend><div class="pairs">
${choosing.map(([name, options]) =>
  renderSelect(
    name,
    html`${labels[name]}`,
    html`${options.map(([value, words]) => renderOption(value, choices[name] === value, words))}`,
  ),
)}
</div></fieldset>`;
};
