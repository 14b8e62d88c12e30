import type { PollDocument } from '@shura/contract';
import { AskedEditor } from './asked-editor.ts';
import { renderPollFields } from './poll-fields.ts';
import type { PollForm } from './poll-form.ts';
import { pollKind } from './poll-kind.ts';
import { drawPoll, type PollShown, showPoll } from './poll-preview.ts';
import { pollWords } from './poll-words.ts';
import { askingWords } from './words.ts';

/** Editor of one poll; once it has a ballot, only some fields can change. */
export class DeskPoll extends AskedEditor<PollDocument, PollForm, PollShown> {
  constructor() {
    super(pollKind, {
      // A poll without a title is named by its first question.
      titles: ({ title, questions }) => [title, questions[0]?.text],
      untitled: (language, fresh) => (fresh ? askingWords[language].newPoll : pollWords[language].title),
      fields: renderPollFields,
      show: (form, { settings }) => showPoll(form, settings),
      draw: drawPoll,
    });
  }
}
