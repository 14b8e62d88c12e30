import { type ElementKind, languageNames, languages, type SnippetChoices, snippetChoicesSchema } from '@shura/contract';
import { html } from 'hono/html';
import type { EmbedView } from './embed-view.ts';
import { describedBy, type FieldProblem, renderFieldProblem } from './problems.ts';
import type { SentenceKey } from './text.ts';
import type { Html } from './voice.ts';

const kindWords: Readonly<Record<ElementKind, SentenceKey>> = {
  poll: 'embedPoll',
  consultation: 'embedConsultation',
  'suggestion-box': 'embedSuggestionBox',
  suggestions: 'embedSuggestions',
  'response-feed': 'embedResponseFeed',
  pledge: 'embedPledge',
  policy: 'embedPolicy',
  track: 'embedTrack',
  trail: 'embedTrail',
};

const renderSelect = (name: string, label: Html, content: Html): Html =>
  html`<label class="field"><span>${label}</span><select name="${name}">${content}</select></label>`;

const renderOption = (value: string, chosen: boolean, words: string): Html =>
  html`<option value="${value}"${chosen && html` selected`}>${words}</option>`;

/** What to show: something open, or whatever an address names. */
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
${renderSelect('of', voice.say('embedOf'), html`${group('poll', 'embedPolls')}${group('consultation', 'embedTopics')}${renderOption('', address !== '' || !shown, voice.plain('embedOfOther'))}`)}
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
    html`${shown.kinds.map((kind) => renderOption(kind, kind === shown.kind, voice.plain(kindWords[kind])))}`,
  )
}
</fieldset>`;
};

type Choosing = readonly (readonly [
  name: keyof SnippetChoices,
  label: SentenceKey,
  options: readonly (readonly [string, string])[],
])[];

/** How it is to look there. */
export const renderHow = ({ voice, choices, shown }: EmbedView): Html => {
  const say = (key: SentenceKey) => voice.plain(key);
  const ofPoll: Choosing = [
    [
      'results',
      'embedResults',
      [
        ['show', say('embedResultsShow')],
        ['hide', say('embedResultsHide')],
      ],
    ],
    [
      'room',
      'embedRoom',
      [
        ['free', say('embedRoomFree')],
        ['kept', say('embedRoomKept')],
      ],
    ],
  ];
  const choosing: Choosing = [
    ['lang', 'embedLanguage', languages.map((language) => [language, languageNames[language]] as const)],
    [
      'theme',
      'embedTheme',
      [
        ['auto', say('embedThemeAuto')],
        ['light', say('embedThemeLight')],
        ['dark', say('embedThemeDark')],
      ],
    ],
    [
      'numerals',
      'embedNumerals',
      [
        ['latn', '123'],
        ['arab', '١٢٣'],
      ],
    ],
    [
      'heading',
      'embedHeading',
      snippetChoicesSchema.entries.heading.wrapped.options.map(
        (level) => [level, voice.number(Number(level))] as const,
      ),
    ],
    ...(!shown || shown.kind === 'poll' ? ofPoll : []),
    [
      'file',
      'embedFile',
      [
        ['newest', say('embedFileNewest')],
        ['whole', say('embedFileWhole')],
        ['pinned', say('embedFilePinned')],
      ],
    ],
    ...(shown?.hasBrand
      ? ([
          [
            'dress',
            'embedDress',
            [
              ['agency', say('embedDressAgency')],
              ['none', say('embedDressNone')],
            ],
          ],
        ] satisfies Choosing)
      : []),
  ];
  return html`<fieldset><legend><h2>${voice.say('embedHow')}</h2></legend><div class="pairs">
${choosing.map(([name, label, options]) =>
  renderSelect(
    name,
    voice.say(label),
    html`${options.map(([value, words]) => renderOption(value, choices[name] === value, words))}`,
  ),
)}
</div></fieldset>`;
};
