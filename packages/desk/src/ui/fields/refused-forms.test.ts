import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import {
  acceptInvitationSchema,
  adoptSchema,
  askDeletionSchema,
  counterBallotSchema,
  counterSuggestionSchema,
  deskActsSchema,
  inviteSchema,
  saveSettingsSchema,
  setRoleSchema,
} from '@shura/contract';
import type { RequiredLanguage } from '@shura/contract/lists';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { errorsAt, isRaw, pathsOf } from '../../testing/refusals.ts';
import { offices } from '../../testing/sample-inbox.ts';
import { accountStates } from '../../views/account/account-states.ts';
import { adoptionStates, writeLinks } from '../../views/adoption/adoption-states.ts';
import { countersStates } from '../../views/counters/counters-states.ts';
import { peopleStates } from '../../views/people/people-states.ts';
import { deletionStates } from '../../views/settings/deletion-states.ts';
import { settingsStates } from '../../views/settings/settings-states.ts';
import { joinStates } from '../../views/sign-in/join-states.ts';
import { publishNow, suggestionStates } from '../../views/suggestion/suggestion-states.ts';

/** One form of the desk, filled so that it is sent. */
interface Form {
  readonly story: Pick<DeskStory, 'at' | 'server'>;
  /** Of what is sent. */
  readonly schema: unknown;
  /** The call that the server refuses. */
  readonly refused: (refuse: () => Promise<never>) => DeskStory['replaced'];
  readonly send: (inside: Inside) => Promise<unknown>;
}

const act = (send: Form['send'], story: Form['story'] = { ...suggestionStates.SomeoneElse }): Form => ({
  ...{ story, schema: deskActsSchema, send },
  refused: (refuse) => ({ act: refuse }),
});
const actForm = (kind: string, fields: Readonly<Record<string, string>>): Form =>
  act(async (inside) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = `[name="${kind}:${name}"]`;
      if (name === 'office' || name === 'to') await inside.choose(field, value);
      else await inside.type(field, value);
    }
    await inside.press(`#act-${kind} button.main`);
  });

const forms: Readonly<Record<string, Form>> = {
  settings: {
    story: { ...settingsStates.Settings, server: { settings: offices } },
    schema: saveSettingsSchema,
    refused: (saveSettings) => ({ saveSettings }),
    send: ({ press }) => press('.save .main'),
  },
  invitation: {
    story: peopleStates.People,
    schema: inviteSchema,
    refused: (invite) => ({ invite }),
    async send({ type, press }) {
      await type('#email', 'huda@muscat.example');
      await press('.invite .main');
    },
  },
  role: {
    story: peopleStates.People,
    schema: setRoleSchema,
    refused: (setRole) => ({ setRole }),
    async send(inside) {
      await peopleStates.ChangeRole.play(inside);
      await inside.press('dialog button.main');
    },
  },
  joining: {
    story: joinStates.Invited,
    schema: acceptInvitationSchema,
    refused: (acceptInvitation) => ({ acceptInvitation }),
    async send({ type, press }) {
      await type('#person', 'سالم المعمري');
      await type('#password', 'a long walk in the wadi');
      await press('button.main');
    },
  },
  password: {
    story: accountStates.Account,
    schema: { entries: { currentPassword: {}, newPassword: {} } },
    refused: (changePassword) => ({ signIn: { changePassword } }),
    async send({ type, find }) {
      await type('#current', 'ghaf trees give shade');
      await type('#next', 'sidr trees give more shade');
      (await find('#next')).closest('form')?.requestSubmit();
    },
  },
  deletion: {
    story: deletionStates.Ask,
    schema: askDeletionSchema,
    refused: (askDeletion) => ({ askDeletion }),
    async send({ type, press }) {
      await type('[name="reason.ar"]', 'ضُمّت إلى المحافظة');
      await type('[name="reason.en"]', 'Merged');
      await press('form .grave');
    },
  },
  'a paper suggestion': {
    story: countersStates.Suggestion,
    schema: counterSuggestionSchema,
    refused: (enterSuggestion) => ({ enterSuggestion }),
    async send({ type, press }) {
      await type('#text', 'مقاعد مظللة عند موقف الحافلات.');
      await press('form button.main');
    },
  },
  'a paper ballot': {
    story: countersStates.Next,
    schema: counterBallotSchema,
    refused: (enterBallot) => ({ enterBallot }),
    async send({ press }) {
      await press('[value=wadi]');
      await press('button.main');
    },
  },
  adoption: {
    story: adoptionStates.Review,
    schema: adoptSchema,
    refused: (adopt) => ({ adoption: { adopt } }),
    async send(inside) {
      await writeLinks(inside);
      await inside.press('.review .main');
    },
  },
  acknowledging: actForm('acknowledge', { office: 'parks' }),
  referring: actForm('refer', { office: 'parks', to: 'transport', 'reason.ar': 'من اختصاصه' }),
  asking: actForm('ask', { office: 'parks', 'question.ar': 'أي المداخل؟' }),
  answering: act(publishNow, suggestionStates.Answering),
};

/** What the view says of what was refused, wherever it says it. */
function saidIn(root: ParentNode): readonly string[] {
  const here = [...root.querySelectorAll('.problem, .wrong, [role=alert]')].map((one) => textOf(one));
  const deeper = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? saidIn(shadowRoot) : []));
  return [...here, ...deeper].filter(Boolean);
}

/** Sends a form, and reads what is said once the server has refused all that it can name of it. */
async function refuse(language: RequiredLanguage, { story, schema, refused, send }: Form) {
  const problem = new ShuraProblem('invalid-request', 400, undefined, errorsAt([...pathsOf(schema), 'body']));
  let sent = 0;
  const replaced = refused(() => {
    sent += 1;
    return Promise.reject(problem);
  });
  const there = await openDesk(language, { ...story, ...(replaced && { replaced }) });
  await send(there);
  await waitUntil(() => sent > 0 && saidIn(there.desk.renderRoot).length > 0, 'what was refused', { timeout: 5_000 });
  return saidIn(there.desk.renderRoot);
}

for (const language of ['ar', 'en'] as const) {
  describe(`a refusal of any form, in ${language}`, () => {
    before(() => localStorage.clear());

    for (const [name, form] of Object.entries(forms)) {
      it(`is told in words: ${name}`, async () => {
        for (const said of await refuse(language, form)) expect(isRaw(language, said), said).to.equal(false);
      });
    }

    it('is detected if it shows a name of the server', () => {
      for (const raw of ['agency.timeZone', 'timeZone', 'offices.0.name.ar: x']) {
        expect(isRaw(language, raw), raw).to.equal(true);
      }
    });
  });
}
