import {
  type ElementKind,
  languageNames,
  type SiteColourName,
  type SnippetChoices,
  snippetChoicesSchema,
} from '@shura/contract';
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
  search: 'embedSearch',
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
<p class="hint" id="address-hint">${voice.say('embedAddressHint', { example: voice.code(`${server}p/…`) })}</p>
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

/** The fields for the look of the element. */
export const renderHow = ({ voice, choices, shown }: EmbedView): Html => {
  const { how, choices: labels, options } = voice.public.embedding;
  const words: Readonly<Record<string, string>> = { ...options, ...languageNames, latn: '123', arab: '١٢٣' };
  const ofPoll = !shown || shown.kind === 'poll';
  const names: readonly Exclude<keyof SnippetChoices, SiteColourName>[] = [
    ...(['lang', 'theme', 'numerals', 'heading'] as const),
    ...(ofPoll ? (['results', 'room'] as const) : []),
    'file',
    ...(shown?.accent ? (['dress'] as const) : []),
  ];
  const selects = names.map((name) => {
    const values: readonly string[] = snippetChoicesSchema.entries[name].wrapped.options;
    const options = values.map((value) =>
      renderOption(value, choices[name] === value, words[value] ?? voice.number(Number(value))),
    );
    return renderSelect(name, html`${labels[name]}`, html`${options}`);
  });
  return html`<fieldset><legend><h2>${how}</h2></legend><div class="pairs">
${selects}
</div></fieldset>`;
};
