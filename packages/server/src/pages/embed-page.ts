import {
  type ElementKind,
  type Snippet,
  type SnippetChoices,
  type SnippetForm,
  type Snippets,
  snippetChoicesSchema,
} from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { otherVoice } from './send-page.ts';
import { languageNames, type SentenceKey } from './text.ts';
import type { Html, Voice } from './voice.ts';

/** Something that is open now. */
export interface Offered {
  readonly kind: ElementKind;
  readonly name: string;
  readonly title: string;
}

export interface EmbedView {
  readonly voice: Voice;
  readonly server: string;
  readonly offered: readonly Offered[];
  readonly choices: SnippetChoices;
  /** As it was typed; empty for what was picked from the list. */
  readonly address: string;
  /** What snippets are of; undefined where nothing was named, or nothing is called so. */
  readonly shown?: Shown | undefined;
}
export interface Shown {
  readonly kind: ElementKind;
  /** The other elements of the same thing, and this one. */
  readonly kinds: readonly ElementKind[];
  readonly name: string;
  readonly hasBrand: boolean;
  readonly form: SnippetForm;
  readonly made: Snippets;
}

/** Choices make a snippet: a form that is sent by GET, so that every snippet has an address. */
export const embedPage = (view: EmbedView): Html => {
  const { voice, shown } = view;
  return renderPage({
    voice,
    root: '',
    title: voice.plain('embedTitle'),
    otherLanguage: linkTo(view, { in: otherVoice(voice).language, lang: otherVoice(voice).language }),
    wide: true,
    scripts: ['embed-page.js', ...(shown?.made.frame === undefined ? [] : ['w/v1/embed.js'])],
    content: html`<h1>${voice.say('embedTitle')}</h1>
<p class="hint">${voice.say('embedMeans')}</p>
<div class="embed">
<form method="get" action="embed" class="choices">
<input type="hidden" name="in" value="${voice.language}">
${shown && html`<input type="hidden" name="form" value="${shown.form}">`}
${renderWhat(view)}${renderHow(view)}
<div class="actions"><button>${voice.say('embedMake')}</button></div>
</form>
<div class="made">${shown && renderMade(view, shown)}</div>
</div>`,
  });
};

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

const renderWhat = ({ voice, server, offered, address, shown }: EmbedView): Html => {
  const unknown = address !== '' && !shown;
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
${unknown && html`<p class="error" id="address-error">${voice.say('embedUnknown')}</p>`}
<input id="address" name="address" value="${address}" dir="ltr" spellcheck="false" aria-describedby="address-hint${unknown && ' address-error'}"${unknown && html` aria-invalid="true"`}></div>
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

const renderHow = ({ voice, choices, shown }: EmbedView): Html => {
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
    [
      'lang',
      'embedLanguage',
      [
        ['ar', languageNames.ar],
        ['en', languageNames.en],
      ],
    ],
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

/** What a form is called where it is called the same in every language, or a sentence. */
const formNames: Readonly<Record<SnippetForm, string | { readonly key: SentenceKey }>> = {
  html: { key: 'embedFormHtml' },
  iframe: { key: 'embedFormIframe' },
  wordpress: 'WordPress',
  react: 'React',
  next: 'Next.js',
  vue: 'Vue',
  angular: 'Angular',
  server: { key: 'embedFormServer' },
  liferay: 'Liferay',
  sharepoint: 'SharePoint',
  link: { key: 'embedFormLink' },
};
const hints: Readonly<Record<SnippetForm, SentenceKey>> = {
  html: 'embedHtmlHint',
  iframe: 'embedIframeHint',
  wordpress: 'embedWordpressHint',
  react: 'embedReactHint',
  next: 'embedReactHint',
  vue: 'embedFrameworkHint',
  angular: 'embedFrameworkHint',
  server: 'embedServerHint',
  liferay: 'embedLiferayHint',
  sharepoint: 'embedSharepointHint',
  link: 'embedLinkHint',
};

const nameOf = (voice: Voice, form: SnippetForm): string => {
  const name = formNames[form];
  return typeof name === 'string' ? name : voice.plain(name.key);
};

const renderMade = (view: EmbedView, { form, made }: Shown): Html => {
  const { voice, server, choices } = view;
  const snippet = made.snippets.find((one) => one.form === form);
  const tabs = made.snippets.map(
    (one) =>
      html`<a href="${linkTo(view, { form: one.form })}#made"${one.form === form && html` aria-current="true"`}>${nameOf(voice, one.form)}</a>`,
  );
  return html`<section id="made"><h2>${voice.say('embedWhere')}</h2>
<nav class="orders" aria-label="${voice.plain('embedWhere')}">${tabs}</nav>
<p class="hint">${voice.say(hints[form], { host: voice.sign(new URL(server).host) })}</p>
${snippet?.parts.map(({ file, text }) => renderText(voice, text, file))}
${form === 'link' && renderCode(view, made)}
</section>
${snippet && renderPolicy(voice, snippet)}
${form !== 'iframe' && form !== 'sharepoint' && form !== 'link' && html`<section class="part"><h2>${voice.say('embedOrigin')}</h2><p>${voice.say('embedOriginMeans', { example: voice.sign('https://www.agency.example') })}</p></section>`}
${
  made.frame !== undefined &&
  html`<section class="part"><h2>${voice.say('embedPreview')}</h2>
<iframe src="${made.frame}" title="${voice.plain('embedPreview')}" lang="${choices.lang}" width="100%" height="640" loading="lazy"></iframe>
<p><a href="${made.frame}">${voice.say('embedOpen')}</a></p></section>`
}`;
};

/** The address as a picture, for what is printed. Only polls and consultations have one. */
const renderCode = ({ voice, server }: EmbedView, { page }: Snippets): Html => {
  const path = /^[pc]\/[^/?]+/.exec(page.slice(server.length))?.[0];
  return html`${path !== undefined && html`<p><img src="${path}/qr.svg" alt="${voice.plain('embedCode')}" width="160" height="160"></p>`}`;
};

const renderPolicy = (voice: Voice, { policy }: Snippet): Html =>
  html`<section class="part"><h2>${voice.say('embedPolicyTitle')}</h2>
${
  policy.length > 0
    ? html`<p class="hint">${voice.say('embedPolicyHint')}</p>${renderText(voice, policy.join(';\n'))}`
    : html`<p>${voice.say('embedPolicyNone')}</p>`
}</section>`;

/** Text of a program. What copies it is put beside it by the script, with the words that stand here. */
const renderText = (voice: Voice, text: string, file?: string): Html =>
  html`<figure class="code" data-copy="${voice.plain('embedCopy')}" data-copied="${voice.plain('embedCopied')}" data-uncopied="${voice.plain('embedUncopied')}">
${file !== undefined && html`<figcaption>${voice.sign(file)}</figcaption>`}
<pre dir="ltr" lang="en" translate="no" tabindex="0" aria-label="${file ?? voice.plain('embedPaste')}"><code>${text}</code></pre>
</figure>`;

/** This page again, with something else chosen. */
const linkTo = ({ voice, address, shown, choices }: EmbedView, other: Readonly<Record<string, string>>): string => {
  const parameters = new URLSearchParams({ in: voice.language });
  if (address !== '') parameters.set('address', address);
  if (shown) {
    if (address === '') parameters.set('of', `${shown.kinds[0] ?? shown.kind}/${shown.name}`);
    parameters.set('kind', shown.kind);
    parameters.set('form', shown.form);
  }
  for (const [name, value] of Object.entries({ ...choices, ...other })) parameters.set(name, value);
  return `embed?${parameters}`;
};
